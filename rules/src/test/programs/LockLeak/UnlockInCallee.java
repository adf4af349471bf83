package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The release is a method of its own, called from finally. */
public final class UnlockInCallee {

  private final Lock lock = new ReentrantLock();
  private int changes;

  public void change() {
    lock.lock();
    try {
      changes++;
    } finally {
      done();
    }
  }

  private void done() {
    lock.unlock();
  }
}
