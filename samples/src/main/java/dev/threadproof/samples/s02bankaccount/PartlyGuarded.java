package dev.threadproof.samples.s02bankaccount;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The look at the balance takes no lock: it is ordered with no deposit and may see any sum. */
public final class PartlyGuarded { // PROOF: race unordered

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
    int deposits = Size.of(args, 100);
    PartlyGuarded account = new PartlyGuarded();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < deposits; i++) {
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
