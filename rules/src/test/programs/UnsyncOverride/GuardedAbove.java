package unsyncoverride;

/** The field belongs to the class above and is guarded there: that says more, and is said once. */
public class GuardedAbove {

  protected int level;

  public synchronized void raise(int by) {
    level += by;
  }

  public synchronized void lower(int by) {
    level -= by;
  }

  public synchronized int level() {
    return level;
  }

  /** Raises by twice as much. */
  public static final class Twice extends GuardedAbove {
    @Override
    public void raise(int by) {
      level += 2 * by; // EXPECT: InconsistentGuard
    }
  }
}
