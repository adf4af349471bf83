package dev.threadproof.samples.s02bankaccount;

import java.util.ArrayList;
import java.util.List;

/**
 * A hundred deposits with no lock: two threads may read the same balance and one deposit is lost.
 */
public final class Unguarded {

  private static final int DEPOSITS = 100;

  private long balance;

  private Unguarded() {}

  private void deposit(long amount) {
    long next = balance + amount;
    balance = next; // EXPECT: UnguardedSharedField
  }

  /** Makes the deposits and prints the sum, which may be less than a hundred. */
  public static void main(String[] args) throws InterruptedException {
    Unguarded account = new Unguarded();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < DEPOSITS; i++) {
      Thread thread = new Thread(() -> account.deposit(1));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("balance: " + account.balance);
  }
}
