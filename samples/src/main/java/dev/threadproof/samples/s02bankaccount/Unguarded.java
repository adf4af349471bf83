package dev.threadproof.samples.s02bankaccount;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;

/** No lock: two threads may read the same balance, and one of the two deposits is lost. */
public final class Unguarded { // PROOF: race failed

  private long balance;

  private Unguarded() {}

  private void deposit(long amount) {
    long next = balance + amount;
    balance = next; // EXPECT: UnguardedSharedField
  }

  /** Makes the deposits and prints the sum, which may be less than a hundred. */
  public static void main(String[] args) throws InterruptedException {
    int deposits = Size.of(args, 100);
    Unguarded account = new Unguarded();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < deposits; i++) {
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
