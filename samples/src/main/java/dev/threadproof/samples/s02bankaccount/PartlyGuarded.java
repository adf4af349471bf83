package dev.threadproof.samples.s02bankaccount;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Deposits hold the lock, the look at the balance does not: it is ordered with no deposit. */
public final class PartlyGuarded {

  private static final int DEPOSITS = 100;

  private final Lock lock = new ReentrantLock();
  private long balance;

  private PartlyGuarded() {}

  private void deposit(long amount) {
    lock.lock();
    try {
      balance += amount;
    } finally {
      lock.unlock();
    }
  }

  private long balance() {
    return balance; // EXPECT: InconsistentGuard
  }

  /** Makes the deposits, prints an intermediate balance that may be anything, and the final one. */
  public static void main(String[] args) throws InterruptedException {
    PartlyGuarded account = new PartlyGuarded();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < DEPOSITS; i++) {
      Thread thread = new Thread(() -> account.deposit(1));
      threads.add(thread);
      thread.start();
    }
    System.out.println("on the way: " + account.balance());
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("balance: " + account.balance());
  }
}
