package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** What the guarded part throws is caught outside; the lock has been given back by then. */
public final class CaughtOutside implements Runnable {

  private final ReentrantLock lock = new ReentrantLock();
  private boolean closed;
  private int rounds;

  @Override
  public void run() {
    try {
      while (true) {
        lock.lock();
        try {
          rounds++;
          if (closed) {
            return;
          }
        } finally {
          lock.unlock();
        }
        pause();
      }
    } catch (Throwable e) {
      System.err.println(e.getMessage());
    } finally {
      lock.lock();
      try {
        closed = true;
      } finally {
        lock.unlock();
      }
    }
  }

  private void pause() throws InterruptedException {
    Thread.sleep(rounds);
  }
}
