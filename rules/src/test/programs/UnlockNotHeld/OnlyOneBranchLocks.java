package unlocknotheld;

import java.util.concurrent.locks.ReentrantLock;

/** The small amounts go unlocked, and are unlocked all the same. */
public final class OnlyOneBranchLocks {

  private static final ReentrantLock LOCK = new ReentrantLock();

  static void move(int amount) {
    if (amount > 10) {
      LOCK.lock(); // EXPECT: UnlockNotInFinally
    }
    System.out.println(amount);
    LOCK.unlock(); // EXPECT: UnlockNotHeld
  }
}
