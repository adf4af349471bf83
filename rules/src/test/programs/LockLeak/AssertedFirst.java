package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** Only a failed assertion comes between lock and try: that is a broken program in any case. */
public final class AssertedFirst {

  private final ReentrantLock lock = new ReentrantLock();
  private Thread worker;

  public void enter() {
    lock.lock(); // EXPECT: UnlockNotInFinally possible review
    assert worker == null;
    try {
      worker = Thread.currentThread();
    } finally {
      worker = null;
      lock.unlock();
    }
  }
}
