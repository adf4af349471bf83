package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Taken and released under the same unchanged condition: the two always go together. */
public final class ConditionalLock {

  private final Lock lock = new ReentrantLock();

  public void run(boolean exclusive, Runnable action) {
    if (exclusive) {
      lock.lock();
    }
    try {
      action.run();
    } finally {
      if (exclusive) {
        lock.unlock();
      }
    }
  }
}
