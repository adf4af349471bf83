package instanceordercycle;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** transfer(a, b) and transfer(b, a) at the same time hold one lock each and want the other. */
public final class TransferLocks {

  public static final class Account {
    private final Lock lock = new ReentrantLock();
    private long balance;
  }

  public void transfer(Account from, Account to, long amount) {
    from.lock.lock();
    try {
      to.lock.lock(); // EXPECT: InstanceOrderCycle likely
      try {
        from.balance -= amount;
        to.balance += amount;
      } finally {
        to.lock.unlock();
      }
    } finally {
      from.lock.unlock();
    }
  }
}
