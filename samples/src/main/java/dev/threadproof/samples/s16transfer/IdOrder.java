package dev.threadproof.samples.s16transfer;

import dev.threadproof.samples.Size;

/** Locks the account with the smaller id first, whichever way the money goes. */
public final class IdOrder {

  private IdOrder() {}

  private static void transfer(Account from, Account to, long amount) {
    Account first = from.id() < to.id() ? from : to;
    Account second = from.id() < to.id() ? to : from;
    first.lock().lock();
    try {
      second.lock().lock();
      try {
        from.add(-amount);
        to.add(amount);
      } finally {
        second.lock().unlock();
      }
    } finally {
      first.lock().unlock();
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
