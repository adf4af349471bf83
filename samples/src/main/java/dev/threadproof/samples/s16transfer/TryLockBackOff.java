package dev.threadproof.samples.s16transfer;

import dev.threadproof.samples.Size;

/** Who cannot have the second lock gives the first one back and tries again later. */
public final class TryLockBackOff { // PROOF: nothing 1000

  private TryLockBackOff() {}

  private static boolean tryTransfer(Account from, Account to, long amount) {
    from.lock().lock();
    try {
      if (!to.lock().tryLock()) {
        return false;
      }
      try {
        from.add(-amount);
        to.add(amount);
        return true;
      } finally {
        to.lock().unlock();
      }
    } finally {
      from.lock().unlock();
    }
  }

  private static void transfer(Account from, Account to, long amount) {
    while (!tryTransfer(from, to, amount)) {
      Thread.onSpinWait();
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
