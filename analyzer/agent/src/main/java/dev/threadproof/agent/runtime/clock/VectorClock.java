package dev.threadproof.agent.runtime.clock;

import java.util.Arrays;

/**
 * What is known of the progress of each thread, by slot; a slot beyond the end stands at 0. Not
 * safe for use by several threads.
 */
public final class VectorClock {

  private long[] times = new long[4];
  private int joins;

  /** The time known of the thread in this slot. */
  public long get(int slot) {
    long[] known = times;
    return slot < known.length ? known[slot] : 0;
  }

  /** Sets the time of one slot. */
  public void set(int slot, long time) {
    if (slot >= times.length) {
      times = Arrays.copyOf(times, Math.max(slot + 1, times.length * 2));
    }
    times[slot] = time;
  }

  /** Takes over what is known of the thread in one slot. */
  public void advance(int slot, long time) {
    if (get(slot) < time) {
      joins++;
      set(slot, time);
    }
  }

  /** Takes over all that the other one knows: the maximum, slot by slot. */
  public void join(VectorClock other) {
    long[] theirs = other.times;
    if (theirs.length > times.length) {
      times = Arrays.copyOf(times, theirs.length);
    }
    long[] ours = times;
    boolean learns = false;
    for (int i = 0; i < theirs.length; i++) {
      if (theirs[i] > ours[i]) {
        ours[i] = theirs[i];
        learns = true;
      }
    }
    joins += learns ? 1 : 0;
  }

  /** How often it has taken over anything new of another one. */
  public int joins() {
    return joins;
  }

  /** An independent clock of the same times. */
  public VectorClock copy() {
    VectorClock copy = new VectorClock();
    copy.times = times.clone();
    return copy;
  }

  /**
   * Whether all that another clock knows was before the moment that this clock stands for.
   *
   * @param except a slot that does not matter
   */
  public boolean covers(VectorClock other, int except) {
    long[] theirs = other.times;
    for (int i = 0; i < theirs.length; i++) {
      if (i != except && theirs[i] > get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the access was made before the moment that this clock stands for. */
  public boolean covers(long access) {
    int slot = Access.slot(access);
    // No access has slot 0 and time 0, which every clock covers.
    return slot < times.length && Access.time(access) <= times[slot];
  }
}
