package volatilemutable;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * The field is written after each change, and read before each look: that orders the two. The other
 * array orders by itself, and the last one is under one lock.
 */
public final class WrittenAgain {

  private volatile int[] levels = new int[4];
  private volatile AtomicIntegerArray hits = new AtomicIntegerArray(4);
  private volatile int[] locked = new int[4];

  public synchronized void level(int at, int level) {
    int[] all = levels;
    all[at] = level;
    levels = all;
  }

  public int level(int at) {
    return levels[at];
  }

  public void hit(int at) {
    hits.incrementAndGet(at);
  }

  public int hits(int at) {
    return hits.get(at);
  }

  public void clear() {
    hits = new AtomicIntegerArray(4);
  }

  public synchronized void lock(int at) {
    locked[at]++;
  }

  public synchronized int locked(int at) {
    return locked[at];
  }
}
