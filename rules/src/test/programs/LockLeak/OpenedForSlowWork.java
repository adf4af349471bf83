package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The lock is given back for a slow call and taken again: the inner finally locks on purpose. */
public final class OpenedForSlowWork {

  private final Lock lock = new ReentrantLock();
  private int version;

  public int refresh(Runnable slow) {
    lock.lock();
    try {
      int before = version;
      lock.unlock();
      try {
        slow.run();
      } finally {
        lock.lock();
      }
      if (version == before) {
        version++;
      }
      return version;
    } finally {
      lock.unlock();
    }
  }
}
