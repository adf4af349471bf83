package unlocknotheld;

import java.util.concurrent.locks.ReentrantLock;

/** The caller says whether it holds the lock already, and the release asks; its twin does not. */
public final class HeldByTheCaller {

  private final ReentrantLock lock = new ReentrantLock();
  private int evicted;
  private int waiting;

  public void evict(boolean held) {
    boolean got = held || lock.tryLock(); // EXPECT: UnlockNotInFinally possible review
    if (!got && waiting > 100) {
      lock.lock();
      got = true;
    }
    if (got) {
      evicted++;
      waiting = 0;
      if (!held) {
        lock.unlock(); // EXPECT: UnlockNotHeld review
      }
    }
  }

  public void evictAlways(boolean held) {
    if (!held) {
      lock.lock(); // EXPECT: UnlockNotInFinally possible review
    }
    evicted++;
    lock.unlock(); // EXPECT: UnlockNotHeld
  }
}
