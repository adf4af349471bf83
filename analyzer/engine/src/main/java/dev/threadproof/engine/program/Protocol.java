package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.facts.UnheldRelease;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.summary.LockEdge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the program keeps to the rules of its synchronisers.
 *
 * @param signals waits and signals
 * @param unheld releases of locks that are not held on some way
 * @param retaken locks taken by the thread that holds them in a mode that blocks it
 * @param lockouts waits under a lock without which nobody can signal
 * @param blockedJoins waits for a thread under a lock that the thread needs
 * @param unvalidated optimistic reads of which the stamp is never asked
 */
public record Protocol(
    List<SignalUse> signals,
    List<UnheldRelease> unheld,
    List<LockEdge> retaken,
    List<Lockout> lockouts,
    List<BlockedJoin> blockedJoins,
    List<Site> unvalidated) {

  public Protocol {
    signals = List.copyOf(signals);
    unheld = List.copyOf(unheld);
    retaken = List.copyOf(retaken);
    lockouts = List.copyOf(lockouts);
    blockedJoins = List.copyOf(blockedJoins);
    unvalidated = List.copyOf(unvalidated);
  }

  static Protocol of(List<MethodResult> methods, Holders holders, Lockouts lockouts) {
    List<SignalUse> signals = new ArrayList<>();
    List<UnheldRelease> unheld = new ArrayList<>();
    List<LockEdge> retaken = new ArrayList<>();
    Set<LockName> givenBack = new HashSet<>();
    methods.forEach(m -> givenBack.addAll(m.givenBack()));
    Map<MethodId, Set<LockName>> atTimes = LockLeaks.changedAtTimes(methods);
    for (MethodResult method : methods) {
      method.protocol().signals().forEach(s -> signals.add(holders.use(s)));
      for (UnheldRelease release : method.protocol().unheld()) {
        LockName lock = release.lock().name();
        if (method.calls().stream()
            .noneMatch(c -> atTimes.getOrDefault(c.callee(), Set.of()).contains(lock))) {
          unheld.add(release); // else the callee knows when it has been given back
        }
      }
      for (LockEdge edge : method.pairs().retaken()) {
        boolean others = edge.taken().kind().permit() && givenBack.contains(edge.taken().name());
        if (!others) { // nobody else is there to give the permit back
          retaken.add(edge);
        }
      }
    }
    return new Protocol(
        signals,
        unheld,
        retaken,
        lockouts.signals(),
        lockouts.joins(),
        methods.stream().flatMap(m -> m.protocol().unvalidated().stream()).toList());
  }
}
