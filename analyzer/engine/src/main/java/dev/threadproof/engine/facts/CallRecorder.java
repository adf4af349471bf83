package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** The calls of a method, as the last walk of the interpreter sees them. */
final class CallRecorder {

  private final FlowGraph graph;
  private final ObjectRecorder objects;
  private final IntFunction<Site> sites;
  private final Map<Integer, List<CallFact>> calls = new LinkedHashMap<>();

  CallRecorder(FlowGraph graph, ObjectRecorder objects, IntFunction<Site> sites) {
    this.graph = graph;
    this.objects = objects;
    this.sites = sites;
  }

  /** A call of the targets; none for a call that a caller may yet explain. */
  void add(Call call, List<MethodId> targets, boolean sure, State s) {
    List<Path> arguments = new ArrayList<>();
    BitSet owned = new BitSet();
    for (Path argument : call.arguments()) {
      if (objects.isOwned(argument, s)) {
        owned.set(arguments.size());
      }
      arguments.add(objects.resolve(argument));
    }
    List<Lock> held = s.locks.held();
    CallFact fact =
        new CallFact(
            call.declared(),
            targets,
            arguments,
            held,
            Set.of(held),
            owned,
            sites.apply(call.at()),
            graph.loop(call.at()) >= 0,
            s.running,
            s.read.isEmpty() ? Order.NONE : new Order(s.read, Variables.NONE),
            Given.of(s),
            sure);
    List<CallFact> known = calls.computeIfAbsent(call.at(), k -> new ArrayList<>());
    for (int i = 0; i < known.size(); i++) {
      CallFact old = known.get(i);
      if (old.targets().equals(targets) && old.arguments().equals(arguments)) {
        known.set(i, merge(old, fact));
        return;
      }
    }
    known.add(fact);
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
        a.given().common(b.given()),
        a.sure());
  }

  /** All calls; {@code releases} tell what is written after each. */
  List<CallFact> all(Releases releases) {
    List<CallFact> all = new ArrayList<>();
    for (List<CallFact> at : calls.values()) {
      for (CallFact call : at) {
        Order order = releases.order(call.site().insn(), call.order().readBefore());
        all.add(call.in(call.must(), order));
      }
    }
    return List.copyOf(all);
  }
}
