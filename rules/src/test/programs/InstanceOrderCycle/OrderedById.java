package instanceordercycle;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The account with the smaller id is locked first, whichever way the money goes; ids are unique. */
public final class OrderedById {

  public static final class Account {
    private final int id;
    private final Lock lock = new ReentrantLock();
    private long balance;

    public Account(int id) {
      this.id = id;
    }
  }

  public void transfer(Account from, Account to, long amount) {
    Account first = from.id < to.id ? from : to;
    Account second = from.id < to.id ? to : from;
    first.lock.lock();
    try {
      second.lock.lock();
      try {
        from.balance -= amount;
        to.balance += amount;
      } finally {
        second.lock.unlock();
      }
    } finally {
      first.lock.unlock();
    }
  }
}
