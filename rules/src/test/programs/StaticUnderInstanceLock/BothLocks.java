package staticunderinstancelock;

/** The instance's lock is held for the instance, the class's for the static field. */
public class BothLocks {

  private static int total;
  private int own;

  public synchronized void count() {
    own++;
    synchronized (BothLocks.class) {
      total += own;
    }
  }

  public static synchronized int total() {
    return total;
  }
}
