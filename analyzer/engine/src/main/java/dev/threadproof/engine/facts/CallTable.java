package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calls that a method makes; what one call is in several lock states becomes one fact. */
final class CallTable {

  private final Map<Integer, List<CallFact>> calls = new LinkedHashMap<>();

  void enter(CallFact fact) {
    List<CallFact> known = calls.computeIfAbsent(fact.site().insn(), k -> new ArrayList<>());
    for (int i = 0; i < known.size(); i++) {
      CallFact old = known.get(i);
      if (old.targets().equals(fact.targets()) && old.arguments().equals(fact.arguments())) {
        known.set(i, merge(old, fact));
        return;
      }
    }
    known.add(fact);
  }

  List<CallFact> all() {
    return calls.values().stream().flatMap(List::stream).toList();
  }

  private static CallFact merge(CallFact a, CallFact b) {
    Set<List<Lock>> may = new LinkedHashSet<>(a.may());
    may.addAll(b.may());
    BitSet owned = (BitSet) a.owned().clone();
    owned.and(b.owned());
    return new CallFact(
        a.declared(),
        a.targets(),
        a.arguments(),
        Recorder.common(a.must(), b.must()),
        may,
        owned,
        a.site(),
        a.inLoop(),
        Access.either(a.running(), b.running()),
        a.order().both(b.order()),
        a.sure());
  }
}
