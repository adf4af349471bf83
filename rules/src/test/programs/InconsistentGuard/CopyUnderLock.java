package inconsistentguard;

/** The copy constructor takes the original's monitor; the comparison copies before it compares. */
public final class CopyUnderLock {

  private long hits;

  public CopyUnderLock() {}

  public CopyUnderLock(CopyUnderLock original) {
    synchronized (original) {
      hits = original.hits;
    }
  }

  public synchronized void hit() {
    hits++;
  }

  public boolean sameAs(CopyUnderLock other) {
    long theirs;
    synchronized (other) {
      theirs = other.hits;
    }
    synchronized (this) {
      return hits == theirs;
    }
  }
}
