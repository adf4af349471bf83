package dev.threadproof.engine.summary;

import dev.threadproof.engine.facts.CallFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calls of one method with their callees, by instruction. */
final class Invocations {

  private final Map<Integer, List<Invocation>> byInstruction = new HashMap<>();

  void add(CallFact call, List<Invocation> made) {
    if (!made.isEmpty()) {
      byInstruction.computeIfAbsent(call.site().insn(), k -> new ArrayList<>(1)).addAll(made);
    }
  }

  List<Invocation> at(int instruction) {
    return byInstruction.getOrDefault(instruction, List.of());
  }
}
