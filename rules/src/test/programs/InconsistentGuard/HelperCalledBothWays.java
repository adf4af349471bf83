package inconsistentguard;

/** The private helper runs with the monitor from two callers and without it from the third. */
public final class HelperCalledBothWays {

  private int version;

  public synchronized void save() {
    bump();
  }

  public synchronized void load() {
    bump();
  }

  public void touch() {
    bump();
  }

  public synchronized int version() {
    return version;
  }

  private void bump() {
    version++; // EXPECT: InconsistentGuard
  }
}
