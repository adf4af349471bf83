package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** The method itself throws with the lock held, although it unlocks on the good path. */
public final class ThrowAfterLock {

  private final ReentrantLock lock = new ReentrantLock();
  private long balance;

  public void withdraw(long amount) {
    lock.lock(); // EXPECT: LockLeak
    if (amount > balance) {
      throw new IllegalArgumentException("not enough");
    }
    balance -= amount;
    lock.unlock();
  }
}
