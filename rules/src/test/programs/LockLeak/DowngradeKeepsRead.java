package lockleak;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** After the downgrade the write lock is released, the read lock never. */
public final class DowngradeKeepsRead {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private int value;

  public int next() {
    lock.writeLock().lock();
    try {
      value++;
      lock.readLock().lock(); // EXPECT: LockLeak
    } finally {
      lock.writeLock().unlock();
    }
    return value;
  }
}
