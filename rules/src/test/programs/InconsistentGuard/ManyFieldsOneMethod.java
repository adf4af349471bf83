package inconsistentguard;

/** One method looks at everything without the lock: that is one mistake, told once. */
public final class ManyFieldsOneMethod {

  private int hits;
  private int misses;
  private int puts;
  private int evictions;

  public synchronized void hit() {
    hits++;
  }

  public synchronized void miss() {
    misses++;
  }

  public synchronized void put() {
    puts++;
  }

  public synchronized void evict() {
    evictions++;
  }

  public synchronized boolean isEmpty() {
    return hits + misses + puts + evictions == 0;
  }

  public long sum() {
    return (long) hits + misses + puts + evictions; // EXPECT: InconsistentGuard likely
  }
}
