package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** A final flag says whether the object locks at all; it is asked before lock and before unlock. */
public final class LockOnlyIfShared {

  private final ReentrantLock lock = new ReentrantLock();
  private final boolean shared;

  public LockOnlyIfShared(boolean shared) {
    this.shared = shared;
  }

  public void print(Object value) {
    if (shared) {
      lock.lock();
    }
    try {
      System.out.println(value);
    } finally {
      if (shared) {
        lock.unlock();
      }
    }
  }
}
