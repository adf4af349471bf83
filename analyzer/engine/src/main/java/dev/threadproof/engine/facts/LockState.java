package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The locks taken and released since the method's entry, in the order in which they were first
 * touched.
 */
public record LockState(List<Held> locks) {

  public static final LockState EMPTY = new LockState(List.of());

  /** More nested acquisitions of one lock than this are counted as this many. */
  private static final int MAX_COUNT = 3;

  public LockState {
    locks = List.copyOf(locks);
  }

  // Written out, as states are kept apart by it at every block.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof LockState s && locks.equals(s.locks));
  }

  @Override
  public int hashCode() {
    return locks.isEmpty() ? 1 : locks.hashCode();
  }

  /** The state after the lock has been taken ({@code delta} positive) or given back (negative). */
  public LockState change(Lock lock, int delta, int site) {
    List<Held> next = new ArrayList<>(locks.size() + 1);
    boolean found = false;
    for (Held held : locks) {
      if (held.lock().equals(lock)) {
        found = true;
        int count = Math.max(-MAX_COUNT, Math.min(MAX_COUNT, held.count() + delta));
        if (count != 0) {
          next.add(new Held(lock, count, held.count() > 0 ? held.site() : site));
        }
      } else {
        next.add(held);
      }
    }
    if (!found) {
      next.add(new Held(lock, delta, site));
    }
    return new LockState(next);
  }

  /** The same locks under other names. */
  LockState renamed(UnaryOperator<Path> rename) {
    if (locks.isEmpty()) {
      return this;
    }
    boolean changed = false;
    List<Held> next = new ArrayList<>(locks.size());
    for (Held held : locks) {
      Path path = rename.apply(held.lock().path());
      boolean same = path.equals(held.lock().path());
      next.add(same ? held : new Held(held.lock().at(path), held.count(), held.site()));
      changed |= !same;
    }
    return changed ? new LockState(next) : this;
  }

  /** Locks held now; permits of several are none. */
  public List<Lock> held() {
    if (locks.isEmpty()) {
      return List.of();
    }
    List<Lock> held = new ArrayList<>(locks.size());
    for (Held h : locks) {
      if (h.count() > 0 && h.lock().kind() != Lock.Kind.PERMITS) {
        held.add(h.lock());
      }
    }
    return held;
  }

  public boolean holds(Lock lock) {
    for (Held h : locks) {
      if (h.count() > 0 && h.lock().equals(lock)) {
        return true;
      }
    }
    return false;
  }

  /** What both states hold. */
  public LockState meet(LockState other) {
    List<Held> both = new ArrayList<>();
    for (Held mine : locks) {
      for (Held theirs : other.locks) {
        if (mine.lock().equals(theirs.lock()) && mine.count() > 0 && theirs.count() > 0) {
          both.add(mine.count() <= theirs.count() ? mine : theirs);
        }
      }
    }
    return new LockState(both);
  }
}
