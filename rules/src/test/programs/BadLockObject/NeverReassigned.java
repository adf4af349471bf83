package badlockobject;

/** Not declared final, but set once, before the constructor ends: the monitor never changes. */
public final class NeverReassigned {

  private Object lock = new Object();
  private int count;

  public void increment() {
    synchronized (lock) {
      count++;
    }
  }

  public int count() {
    Object held = lock;
    synchronized (held) {
      return count;
    }
  }
}
