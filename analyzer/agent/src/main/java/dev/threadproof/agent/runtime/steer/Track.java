package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.ThreadState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one thread of the program. Its own thread writes it, and as it does so at each
 * lock that it takes, without a lock: what others find was so at some moment, and they look twice.
 */
final class Track {

  /** A lock that the thread has, and those that it took before. */
  static final class Held {
    final Object lock;
    final int site;
    private final boolean shared;
    private final @Nullable Held before;

    Held(Object lock, boolean shared, int site, @Nullable Held before) {
      this.lock = lock;
      this.shared = shared;
      this.site = site;
      this.before = before;
    }
  }

  /** A lock that the thread cannot go on without. */
  record Wanted(Object lock, boolean shared, int site) {}

  final Thread thread;
  private final @Nullable ThreadState state;
  private @Nullable Held held;

  /** Stamps may be given back by another thread, so this is guarded by the track. */
  private @Nullable Held stamps;

  private @Nullable Wanted wanted;
  private volatile @Nullable Object waitsOn;
  private long steps;
  private long stampSteps;
  private long effects;

  /** What the strategy remembers of the thread, which alone reads and writes it. */
  @Nullable Record note;

  /** The pause the thread is in; guarded by {@link Pauses}. */
  @Nullable Pause pause;

  Track(Thread thread) {
    this(thread, null);
  }

  /** A track of a thread that the runtime keeps a state of. */
  Track(Thread thread, @Nullable ThreadState state) {
    this.thread = thread;
    this.state = state;
  }

  /** Counts whatever the thread does, so that standing still can be told. */
  synchronized long steps() {
    return steps + stampSteps + (state == null ? 0 : state.locksTaken());
  }

  void step() {
    steps++;
  }

  /** Counts what the thread did that others can see: gave a lock back, signalled. */
  long effects() {
    return effects;
  }

  void effect() {
    steps++;
    effects++;
  }

  void wants(@Nullable Wanted lock) {
    steps++;
    wanted = lock;
  }

  /** Sets the lock that the thread has given back until its wait is over. */
  void waitsOn(@Nullable Object lock) {
    waitsOn = lock;
  }

  /** Whether the thread has the lock at this moment, and has not given it back to wait. */
  boolean hasNow(Object lock) {
    return waitsOn != lock && holds(lock);
  }

  @Nullable Wanted wanted() {
    return wanted;
  }

  void acquired(Object lock, boolean shared, int site) {
    steps++;
    wanted = null;
    if (lock instanceof StampedLock) {
      stamped(lock, shared, site);
    } else {
      held = new Held(lock, shared, site, held);
    }
  }

  private synchronized void stamped(Object lock, boolean shared, int site) {
    stamps = new Held(lock, shared, site, stamps);
  }

  /** Gives the lock back; false if the thread does not have it. */
  boolean released(Object lock, boolean shared) {
    effect();
    if (lock instanceof StampedLock) {
      return stampReleased(lock, shared);
    }
    Held all = held;
    Held left = without(all, lock, shared);
    held = left;
    return left != all;
  }

  /** Gives a stamp back, on whatever thread. */
  synchronized boolean stampReleased(Object lock, boolean shared) {
    Held all = stamps;
    stamps = without(all, lock, shared);
    stampSteps++;
    return stamps != all;
  }

  private static @Nullable Held without(@Nullable Held all, Object lock, boolean shared) {
    if (all == null) {
      return null;
    }
    if (all.lock == lock && all.shared == shared) {
      return all.before;
    }
    Held rest = without(all.before, lock, shared);
    return rest == all.before ? all : new Held(all.lock, all.shared, all.site, rest);
  }

  boolean holdsAny() {
    return held != null || stamps() != null || (state != null && state.holdsObjects());
  }

  /** In a run about data alone, the locks that the thread has. */
  List<Object> heldNow() {
    return state == null ? List.of() : state.heldNow();
  }

  private synchronized @Nullable Held stamps() {
    return stamps;
  }

  /** The locks held, in the order in which they were taken, stamps last. */
  List<Held> held() {
    List<Held> all = inOrder(held);
    all.addAll(inOrder(stamps()));
    return all;
  }

  private static List<Held> inOrder(@Nullable Held last) {
    List<Held> all = new ArrayList<>();
    for (Held one = last; one != null; one = one.before) {
      if (count(one.before, one.lock, one.shared) == 0) {
        all.add(one);
      }
    }
    Collections.reverse(all);
    return all;
  }

  private static int count(@Nullable Held last, Object lock, boolean shared) {
    int count = 0;
    for (Held one = last; one != null; one = one.before) {
      if (one.lock == lock && one.shared == shared) {
        count++;
      }
    }
    return count;
  }

  boolean holds(Object lock) {
    return count(lock) > 0;
  }

  /** How often the thread has the lock. */
  int count(Object lock) {
    Held last = lock instanceof StampedLock ? stamps() : held;
    return count(last, lock, true) + count(last, lock, false);
  }

  /** Whether a lock that its owner gets again is wanted once more. */
  boolean reenters(Object lock, boolean shared) {
    Held last = lock instanceof StampedLock ? stamps() : held;
    return count(last, lock, false) > 0 || (shared && count(last, lock, true) > 0);
  }

  /** Whether the thread has a lock that keeps a thread which wants it so from getting it. */
  boolean keeps(Wanted wish) {
    Held last = wish.lock instanceof StampedLock ? stamps() : held;
    return count(last, wish.lock, false) > 0 || (!wish.shared && count(last, wish.lock, true) > 0);
  }
}
