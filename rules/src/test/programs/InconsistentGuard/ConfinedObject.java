package inconsistentguard;

/** The bucket has no lock and needs none: it never leaves the registry, which guards each use. */
public final class ConfinedObject {

  private static final class Bucket {
    private int size;
    private int peak;

    void fill(int amount) {
      size += amount;
      peak = Math.max(peak, size);
    }

    int peak() {
      return peak;
    }
  }

  private final Object lock = new Object();
  private final Bucket bucket = new Bucket();

  public void fill(int amount) {
    synchronized (lock) {
      bucket.fill(amount);
    }
  }

  public int peak() {
    synchronized (lock) {
      return bucket.peak();
    }
  }
}
