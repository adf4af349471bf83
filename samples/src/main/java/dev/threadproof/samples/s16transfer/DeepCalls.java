package dev.threadproof.samples.s16transfer;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;

/** One of the two orders spreads over three calls: no method shows both of its locks. */
public final class DeepCalls { // PROOF: lock-cycle failed

  private static final Object ACCOUNTS = new Object();
  private static final Object JOURNAL = new Object();
  private static long balance;
  private static long entries;

  private DeepCalls() {}

  private static void deposit(long amount) {
    synchronized (ACCOUNTS) {
      balance += amount;
      report(amount);
    }
  }

  private static void report(long amount) {
    if (amount > 0) {
      note();
    }
  }

  private static void note() {
    append();
  }

  private static void append() {
    synchronized (JOURNAL) { // EXPECT: LockOrderCycle
      entries++;
    }
  }

  private static long audit() {
    synchronized (JOURNAL) {
      synchronized (ACCOUNTS) {
        return entries - balance;
      }
    }
  }

  /** Deposits and audits at the same time until both are done, or hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.allowHang();
    int size = Size.of(args, 100_000);
    Thread clerk =
        new Thread(
            () -> {
              for (int i = 0; i < size; i++) {
                deposit(1);
              }
            });
    Thread auditor =
        new Thread(
            () -> {
              for (int i = 0; i < size; i++) {
                audit();
              }
            });
    clerk.start();
    auditor.start();
    clerk.join();
    auditor.join();
    System.out.println("difference: " + audit());
  }
}
