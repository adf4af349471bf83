package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Selector;
import java.util.List;
import java.util.Optional;

/**
 * A wait or a signal.
 *
 * @param on the object waited on or signalled
 * @param monitor whether it is used as a monitor, not as a condition of a lock
 * @param held whether the method itself holds the lock that belongs to it
 * @param others names of the other locks that it holds
 */
public record SignalFact(
    Kind kind, Path on, boolean monitor, boolean held, List<LockName> others, Site site) {

  public SignalFact {
    others = List.copyOf(others);
  }

  /** What is done. */
  public enum Kind {
    WAIT,
    TIMED_WAIT,
    SIGNAL,
    SIGNAL_ALL;

    /** Whether the thread waits here. */
    public boolean waits() {
      return this == WAIT || this == TIMED_WAIT;
    }
  }

  /** The lock that must be held; empty for a condition of which the lock is not known. */
  public Optional<Lock> lock() {
    return lockOf(on, monitor);
  }

  static Optional<Lock> lockOf(Path on, boolean monitor) {
    if (monitor) {
      return Optional.of(Lock.monitor(on));
    }
    Path whole = on.parent();
    boolean part = on.last().orElse(null) instanceof Selector.Part;
    return part && whole != null ? Optional.of(Lock.of(whole, false)) : Optional.empty();
  }

  /** The name by which waits and signals of different methods find each other. */
  public LockName name() {
    return name(on, monitor);
  }

  /** The name of an object waited on. */
  public static LockName name(Path on, boolean monitor) {
    return monitor ? Lock.monitor(on).name() : Lock.of(on, false).name();
  }
}
