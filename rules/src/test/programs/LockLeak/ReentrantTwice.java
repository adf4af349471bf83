package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** A reentrant lock taken twice by one thread and released twice. */
public final class ReentrantTwice {

  private final ReentrantLock lock = new ReentrantLock();
  private int total;

  public void add(int amount) {
    lock.lock();
    try {
      addPositive(Math.abs(amount));
    } finally {
      lock.unlock();
    }
  }

  public void addPositive(int amount) {
    lock.lock();
    try {
      total += amount;
    } finally {
      lock.unlock();
    }
  }
}
