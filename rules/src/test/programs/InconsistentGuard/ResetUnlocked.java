package inconsistentguard;

/** All but reset hold the monitor; reset may be overwritten by an increment that is under way. */
public class ResetUnlocked {

  private int count;

  public synchronized void increment() {
    count++;
  }

  public synchronized int get() {
    return count;
  }

  public void reset() {
    count = 0; // EXPECT: InconsistentGuard
  }
}
