package inconsistentguard;

/** Slot i is guarded by lock i modulo the number of locks, at every access. */
public final class StripedLocks {

  private final Object[] locks = new Object[8];
  private final long[] counts = new long[64];

  public StripedLocks() {
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new Object();
    }
  }

  public void add(int slot, long amount) {
    synchronized (locks[slot % locks.length]) {
      counts[slot] += amount;
    }
  }

  public long get(int slot) {
    synchronized (locks[slot % locks.length]) {
      return counts[slot];
    }
  }

  public long total() {
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += get(i);
    }
    return sum;
  }
}
