package volatilecompound;

/** Every writer holds the lock; volatile is for the readers that do not. */
public final class WritersLocked {

  private volatile int version;

  public synchronized void change() {
    version++;
  }

  public void reset() {
    synchronized (this) {
      if (version > 100) {
        version = 0;
      }
    }
  }

  public int version() {
    return version;
  }
}
