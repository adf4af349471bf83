package dev.threadproof.agent.runtime.steer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one thread of the program. Written by that thread, read by the watch. */
final class Track {

  /** A lock that the thread has, and how often. */
  static final class Held {
    final Object lock;
    final boolean shared;
    final int site;
    int count = 1;

    Held(Object lock, boolean shared, int site) {
      this.lock = lock;
      this.shared = shared;
      this.site = site;
    }
  }

  /** A lock that the thread cannot go on without. */
  record Wanted(Object lock, boolean shared, int site) {}

  final Thread thread;
  private final List<Held> held = new ArrayList<>(4);
  private @Nullable Wanted wanted;
  private long steps;
  private long effects;

  /** What the strategy remembers of the thread, which alone reads and writes it. */
  @Nullable Record note;

  /** The pause the thread is in; guarded by {@link Pauses}. */
  @Nullable Pause pause;

  Track(Thread thread) {
    this.thread = thread;
  }

  /** Counts whatever the thread does, so that standing still can be told. */
  synchronized long steps() {
    return steps;
  }

  synchronized void step() {
    steps++;
  }

  /** Counts what the thread did that others can see: gave a lock back, signalled. */
  synchronized long effects() {
    return effects;
  }

  synchronized void effect() {
    steps++;
    effects++;
  }

  synchronized void wants(@Nullable Wanted lock) {
    steps++;
    wanted = lock;
  }

  synchronized @Nullable Wanted wanted() {
    return wanted;
  }

  synchronized void acquired(Object lock, boolean shared, int site) {
    steps++;
    wanted = null;
    for (int i = held.size() - 1; i >= 0; i--) {
      Held one = held.get(i);
      if (one.lock == lock && one.shared == shared) {
        one.count++;
        return;
      }
    }
    held.add(new Held(lock, shared, site));
  }

  /** Gives the lock back; false if the thread does not have it. */
  synchronized boolean released(Object lock, boolean shared) {
    steps++;
    effects++;
    for (int i = held.size() - 1; i >= 0; i--) {
      Held one = held.get(i);
      if (one.lock == lock && one.shared == shared) {
        if (--one.count == 0) {
          held.remove(i);
        }
        return true;
      }
    }
    return false;
  }

  synchronized boolean holdsAny() {
    return !held.isEmpty();
  }

  /** The locks held, in the order in which they were taken. */
  synchronized List<Held> held() {
    return new ArrayList<>(held);
  }

  synchronized boolean holds(Object lock) {
    for (Held one : held) {
      if (one.lock == lock) {
        return true;
      }
    }
    return false;
  }

  /** How often the thread has the lock. */
  synchronized int count(Object lock) {
    int count = 0;
    for (Held one : held) {
      if (one.lock == lock) {
        count += one.count;
      }
    }
    return count;
  }

  /** Whether a lock that its owner gets again is wanted once more. */
  synchronized boolean reenters(Wanted lock) {
    for (Held one : held) {
      if (one.lock == lock.lock() && (!one.shared || lock.shared())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the thread has a lock that keeps a thread which wants it so from getting it. */
  synchronized boolean keeps(Wanted lock) {
    for (Held one : held) {
      if (one.lock == lock.lock() && !(one.shared && lock.shared())) {
        return true;
      }
    }
    return false;
  }
}
