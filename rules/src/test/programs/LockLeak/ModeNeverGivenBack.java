package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The helper takes the write lock, and one way of its caller forgets it. */
public final class ModeNeverGivenBack {

  private final ReentrantReadWriteLock updates = new ReentrantReadWriteLock();
  private int applied;

  public boolean apply(int limit) {
    take(updates.writeLock()); // MISS: LockLeak what a helper takes and the method gives back counts as handed over
    if (applied >= limit) {
      return false;
    }
    applied++;
    updates.writeLock().unlock();
    return true;
  }

  private static void take(Lock lock) {
    lock.lock();
  }
}
