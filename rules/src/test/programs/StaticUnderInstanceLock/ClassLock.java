package staticunderinstancelock;

/** Static methods, a class literal and a static lock are one for all instances. */
public class ClassLock {

  private static final Object LOCK = new Object();
  private static long next;
  private static long handedOut;

  public static synchronized long next() {
    return next++;
  }

  public void reset() {
    synchronized (ClassLock.class) {
      next = 0;
    }
    synchronized (LOCK) {
      handedOut++;
    }
  }
}
