package blockedbyheldlock;

import java.util.concurrent.locks.ReentrantLock;

/** The task goes on without the lock when it cannot get it. */
public final class TriesOnly {

  private final ReentrantLock lock = new ReentrantLock();

  private void work() {
    if (lock.tryLock()) {
      try {
        System.out.println("alone");
      } finally {
        lock.unlock();
      }
    }
  }

  public void runOnce() throws InterruptedException {
    lock.lock();
    try {
      Thread worker = new Thread(this::work);
      worker.start();
      worker.join();
    } finally {
      lock.unlock();
    }
  }
}
