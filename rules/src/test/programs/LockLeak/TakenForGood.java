package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Locks that are taken to keep others out for ever, or for whoever gets them as the result. */
public final class TakenForGood {

  private final ReentrantLock failed = new ReentrantLock();
  private final ReentrantReadWriteLock busy = new ReentrantReadWriteLock();
  private final ReentrantLock key = new ReentrantLock();
  private int served;

  public void fail(String why) {
    if (failed.tryLock()) { // EXPECT: LockLeak likely review
      System.out.println(why);
    }
  }

  public boolean serve() {
    if (!busy.readLock().tryLock()) {
      return false;
    }
    try {
      served++;
      return true;
    } finally {
      busy.readLock().unlock();
    }
  }

  public void stop() {
    busy.writeLock().lock(); // EXPECT: LockLeak likely review
  }

  public Lock take() {
    key.lock();
    return key;
  }
}
