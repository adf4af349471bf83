package applications;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Transfers lock the giver, then the taker: two of them in opposite directions block each other. */
public final class BankBroken {

  static final class Account {
    private final int id;
    private final ReentrantLock lock = new ReentrantLock();
    private long balance;

    Account(int id, long opening) {
      this.id = id;
      this.balance = opening;
    }

    long balance() {
      lock.lock();
      try {
        return balance;
      } finally {
        lock.unlock();
      }
    }
  }

  private final List<Account> accounts;

  public BankBroken(int count) {
    List<Account> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(new Account(i, 100));
    }
    accounts = List.copyOf(made);
  }

  public void transfer(int from, int to, long amount) {
    Account giver = accounts.get(from);
    Account taker = accounts.get(to);
    Account first = giver;
    Account second = taker;
    first.lock.lock();
    try {
      second.lock.lock(); // EXPECT: InstanceOrderCycle
      try {
        giver.balance -= amount;
        taker.balance += amount;
      } finally {
        second.lock.unlock();
      }
    } finally {
      first.lock.unlock();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    BankBroken bank = new BankBroken(4);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 100; i++) {
      int from = i % 4;
      pool.execute(() -> bank.transfer(from, (from + 1) % 4, 5));
      pool.execute(() -> bank.transfer((from + 1) % 4, from, 5));
    }
    pool.shutdown();
    if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
      System.out.println(bank.accounts.get(0).balance());
    }
  }
}
