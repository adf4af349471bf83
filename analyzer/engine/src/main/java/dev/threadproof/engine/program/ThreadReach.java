package dev.threadproof.engine.program;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.summary.ThreadSummary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which threads may run a method, and which of them at the same time. */
final class ThreadReach {

  private static final int MAX_THREADS = 200;

  /** A thread; {@code summary} is null for main and for callers from outside. */
  private record Runner(
      boolean several, @Nullable MethodId starter, @Nullable ThreadSummary summary) {}

  private final List<Runner> runners = new ArrayList<>();
  private final CallEdges calls;

  /** By method, the runners that may be in it; null for none. */
  private final @Nullable BitSet[] reach;

  ThreadReach(List<MethodResult> methods, Roots roots) {
    this.calls = CallEdges.of(methods);
    this.reach = new BitSet[methods.size()];
    Set<MethodId> mains = new HashSet<>();
    Set<MethodId> callers = new HashSet<>();
    for (MethodResult method : methods) {
      roots
          .of(method.method())
          .ifPresent(a -> (a instanceof Actor.Main ? mains : callers).add(method.method()));
    }
    run(new Runner(false, null, null), mains);
    run(new Runner(true, null, null), callers);
    Set<MethodId> others = new HashSet<>();
    for (MethodResult method : methods) {
      for (ThreadSummary thread : method.summary().threads()) {
        if (thread.own() && runners.size() < MAX_THREADS) {
          run(new Runner(thread.spawn().repeated(), method.method(), thread), thread.bodies());
        } else {
          others.addAll(thread.own() ? thread.bodies() : List.of());
        }
      }
    }
    run(new Runner(true, null, null), others);
  }

  private void run(Runner runner, Collection<MethodId> from) {
    int index = runners.size();
    runners.add(runner);
    for (int method : calls.reachedFrom(from)) {
      BitSet known = reach[method];
      if (known == null) {
        known = new BitSet();
        reach[method] = known;
      }
      known.set(index);
    }
  }

  private BitSet runners(MethodId method) {
    int at = calls.number(method);
    BitSet known = at < 0 ? null : reach[at];
    return known == null ? new BitSet() : known;
  }

  /** Whether two threads may be in the two methods at the same time. */
  boolean parallel(MethodId a, MethodId b) {
    BitSet runsA = runners(a);
    BitSet runsB = runners(b);
    if (runsA.isEmpty() || runsB.isEmpty()) {
      return true; // only called by code that is not seen
    }
    for (int i = runsA.nextSetBit(0); i >= 0; i = runsA.nextSetBit(i + 1)) {
      for (int j = runsB.nextSetBit(0); j >= 0; j = runsB.nextSetBit(j + 1)) {
        if (parallel(i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean parallel(int i, int j) {
    Runner a = runners.get(i);
    if (i == j) {
      return a.several();
    }
    Runner b = runners.get(j);
    if (a.summary() != null
        && b.summary() != null
        && a.starter() != null
        && a.starter().equals(b.starter())) {
      int first = a.summary().spawn().index();
      int second = b.summary().spawn().index();
      return a.summary().spawn().before().get(second) || b.summary().spawn().before().get(first);
    }
    return true;
  }
}
