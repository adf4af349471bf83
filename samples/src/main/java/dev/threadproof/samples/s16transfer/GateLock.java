package dev.threadproof.samples.s16transfer;

import dev.threadproof.samples.Size;

/**
 * Any order will do under one gate lock: only one thread at a time holds a lock and wants another.
 */
public final class GateLock {

  private static final Object GATE = new Object();

  private GateLock() {}

  private static void transfer(Account from, Account to, long amount) {
    synchronized (GATE) {
      from.lock().lock();
      try {
        to.lock().lock();
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
  }

  /** Transfers in both directions at once; both always end and no money is lost. */
  public static void main(String[] args) throws InterruptedException {
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
