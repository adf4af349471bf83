//! lock-cycle proven failed
package textbook;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two accounts, locked in the order of the arguments. */
final class Transfer {

  private static final class Account {
    final int number;
    final Lock lock = new ReentrantLock();
    long balance = 100;

    Account(int number) {
      this.number = number;
    }
  }

  private static void transfer(Account one, Account other, long amount) {
    Account from = one;
    Account to = other;
    from.lock.lock(); //# A acquire Transfer transfer textbook.Transfer$Account.lock; B acquire Transfer transfer textbook.Transfer$Account.lock
    try {
      to.lock.lock(); //# A acquire Transfer transfer textbook.Transfer$Account.lock; B acquire Transfer transfer textbook.Transfer$Account.lock
      try {
        one.balance -= amount;
        other.balance += amount;
      } finally {
        to.lock.unlock();
      }
    } finally {
      from.lock.unlock();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Account a = new Account(1);
    Account b = new Account(2);
    Thread[] threads = new Thread[Threads.count(args)];
    for (int i = 0; i < threads.length; i++) {
      boolean there = i % 2 == 0;
      threads[i] = new Thread(() -> transfer(there ? a : b, there ? b : a, 1), "worker-" + i);
    }
    Threads.runAll(threads);
    System.out.println(a.balance + b.balance);
  }
}
