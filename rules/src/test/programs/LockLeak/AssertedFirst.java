package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** Only an assertion comes between lock and try, and it is not run where it counts. */
public final class AssertedFirst {

  private final ReentrantLock lock = new ReentrantLock();
  private Thread worker;

  public void enter() {
    lock.lock();
    assert worker == null;
    try {
      worker = Thread.currentThread();
    } finally {
      worker = null;
      lock.unlock();
    }
  }
}
