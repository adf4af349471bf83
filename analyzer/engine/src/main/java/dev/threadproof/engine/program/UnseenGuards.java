package dev.threadproof.engine.program;

import dev.threadproof.engine.path.LockName;
import java.util.Set;

/** Reasons to think that a guard may be held at an access where it is not seen. */
final class UnseenGuards {

  private final EntryLocks seen;

  /**
   * Looks at locks by what callers hold.
   *
   * @param seen the locks that all calls in the program hold, as if nobody else called
   */
  UnseenGuards(EntryLocks seen) {
    this.seen = seen;
  }

  /** Whether the guard may be held after all. */
  boolean mayBeHeld(Use use, GuardStatistics statistics) {
    return holdsNamesake(use, statistics) || isHeldAtEveryCall(use, statistics);
  }

  /** Whether the program itself never calls the method without the lock, though others might. */
  private boolean isHeldAtEveryCall(Use use, GuardStatistics statistics) {
    Set<LockName> held = seen.of(use.actor().method());
    return use.actor() instanceof Actor.Caller
        && statistics.guard().flatMap(Guard::name).filter(held::contains).isPresent();
  }

  /** Whether a lock is held that has the guard's name in another class: it may be the same one. */
  private static boolean holdsNamesake(Use use, GuardStatistics statistics) {
    String guard = statistics.guard().map(g -> lastName(g.text())).orElse("");
    return !guard.isEmpty()
        && use.guards().stream().anyMatch(g -> lastName(g.text()).equals(guard));
  }

  /** The field's name at the end of a guard's text; empty for a monitor that has none. */
  private static String lastName(String text) {
    return text.contains(".") && !text.endsWith(".class")
        ? text.substring(text.lastIndexOf('.') + 1)
        : "";
  }
}
