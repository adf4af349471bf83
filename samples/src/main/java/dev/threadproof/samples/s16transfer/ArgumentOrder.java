package dev.threadproof.samples.s16transfer;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;

/** Locks the giver, then the taker: two transfers in opposite directions can block each other. */
public final class ArgumentOrder { // PROOF: lock-cycle failed
  private ArgumentOrder() {}

  private static void transfer(Account from, Account to, long amount) {
    from.lock().lock();
    try {
      to.lock().lock(); // EXPECT: InstanceOrderCycle
      try {
        from.add(-amount);
        to.add(amount);
      } finally {
        to.lock().unlock();
      }
    } finally {
      from.lock().unlock();
    }
  }

  /** Transfers in both directions at once and prints that no money is lost, or hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.allowHang();
    int size = Size.of(args, 100_000);
    Account a = new Account(1, 100);
    Account b = new Account(2, 100);
    Thread forth = new Thread(() -> repeat(a, b, size));
    Thread back = new Thread(() -> repeat(b, a, size));
    forth.start();
    back.start();
    forth.join();
    back.join();
    System.out.println("sum: " + (a.balance() + b.balance()));
  }

  private static void repeat(Account from, Account to, int times) {
    for (int i = 0; i < times; i++) {
      transfer(from, to, 1);
    }
  }
}
