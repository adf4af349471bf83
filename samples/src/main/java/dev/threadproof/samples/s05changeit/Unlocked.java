package dev.threadproof.samples.s05changeit;

import dev.threadproof.samples.Size;

/** The lock is gone: the race is in the callee, two calls below the threads' start. */
public final class Unlocked { // PROOF: race failed

  private static int balance;

  private Unlocked() {}

  private static void changeIt(int n) {
    balance = balance + n; // EXPECT-NEAR: UnguardedSharedField
    balance = balance - n;
  }

  private static void runThread(int n, int rounds) {
    for (int i = 0; i < rounds; i++) {
      changeIt(n);
    }
  }

  /** Prints any number. */
  public static void main(String[] args) throws InterruptedException {
    int rounds = Size.of(args, 100_000);
    Thread five = new Thread(() -> runThread(5, rounds));
    Thread eight = new Thread(() -> runThread(8, rounds));
    five.start();
    eight.start();
    five.join();
    eight.join();
    System.out.println("balance: " + balance);
  }
}
