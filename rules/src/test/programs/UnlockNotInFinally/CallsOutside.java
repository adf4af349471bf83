package unlocknotinfinally;

import java.util.concurrent.locks.ReentrantLock;

/** What may throw comes before the lock is taken and after it was released. */
public final class CallsOutside {

  private final ReentrantLock lock = new ReentrantLock();
  private int last;

  public void accept(String text) {
    int number = Integer.parseInt(text);
    lock.lock();
    try {
      last = number;
    } finally {
      lock.unlock();
    }
    System.out.println(text.trim());
  }

  public synchronized void run(Runnable action) {
    action.run();
  }
}
