package lockleak;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A helper takes the read lock it is given; the caller gives back the read lock of the field. */
public final class ModeHandedDown {

  private final ReentrantReadWriteLock updates = new ReentrantReadWriteLock();
  private int applied;

  public int read() throws InterruptedException {
    boolean locked = false;
    try {
      take(updates.readLock());
      locked = true;
      return applied;
    } finally {
      if (locked) {
        updates.readLock().unlock();
      }
    }
  }

  public void apply() throws InterruptedException {
    take(updates.writeLock());
    try {
      applied++;
    } finally {
      updates.writeLock().unlock();
    }
  }

  private static void take(Lock lock) throws InterruptedException {
    if (!lock.tryLock(1, TimeUnit.SECONDS)) {
      throw new IllegalStateException("busy");
    }
  }
}
