package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two locks are taken, the finally block releases one of them. */
public final class TwoLocksOneUnlock {

  private final Lock head = new ReentrantLock();
  private final Lock tail = new ReentrantLock();
  private int size;

  public void clear() {
    head.lock();
    tail.lock(); // EXPECT: LockLeak
    try {
      size = 0;
    } finally {
      head.unlock();
    }
  }

  public int size() {
    head.lock();
    try {
      tail.lock();
      try {
        return size;
      } finally {
        tail.unlock();
      }
    } finally {
      head.unlock();
    }
  }
}
