package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.TestFact;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A loop in a method that does nothing but wait for a field to change. */
public record Spin(MethodId method, FieldId field) {

  static List<Spin> in(List<TestFact> tests) {
    Set<Spin> spins = new LinkedHashSet<>();
    for (TestFact test : tests) {
      FieldId field = Access.fieldOf(test.value());
      if (test.idle() && test.decidesLoop() && field != null) {
        spins.add(new Spin(test.site().method(), field));
      }
    }
    return spins.isEmpty() ? List.of() : List.copyOf(spins);
  }
}
