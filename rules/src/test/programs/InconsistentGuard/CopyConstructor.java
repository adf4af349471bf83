package inconsistentguard;

/** The copy constructor reads two fields of a shared original without its monitor. */
public final class CopyConstructor {

  private long hits;

  public CopyConstructor() {}

  public CopyConstructor(CopyConstructor original) {
    hits = original.hits; // EXPECT: InconsistentGuard
  }

  public synchronized void hit() {
    hits++;
  }

  public synchronized long hits() {
    return hits;
  }
}
