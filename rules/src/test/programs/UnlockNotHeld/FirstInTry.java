package unlocknotheld;

import java.util.concurrent.locks.ReentrantLock;

/** lock() as the first thing in the try cannot fail in a way that matters. */
public final class FirstInTry {

  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  public void add() {
    try {
      lock.lock();
      count++;
    } finally {
      lock.unlock();
    }
  }
}
