package inconsistentguard;

/**
 * Who asks has been through the lock under which the value is made, and nobody makes it twice; a
 * value that is set again may change at any time.
 */
public final class PassedTheLock {

  private String name;
  private int size;

  public String name() {
    synchronized (this) {
      if (name == null) {
        name = "n" + System.nanoTime();
      }
    }
    return name;
  }

  public synchronized void grow() {
    size = size + 1;
  }

  public synchronized void clear() {
    size = 0;
  }

  public synchronized boolean isEmpty() {
    return size == 0;
  }

  public int size() {
    synchronized (this) {
      if (size < 0) {
        throw new IllegalStateException("below zero");
      }
    }
    return size; // EXPECT: InconsistentGuard
  }
}
