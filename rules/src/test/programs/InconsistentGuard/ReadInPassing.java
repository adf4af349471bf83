package inconsistentguard;

/** All that write hold the lock; who reads without it may see an old total for ever. */
public final class ReadInPassing {

  private long total;

  public synchronized void add(long value) {
    total += value;
  }

  public synchronized void reset() {
    total = 0;
  }

  public long total() {
    return total; // EXPECT: InconsistentGuard likely
  }
}
