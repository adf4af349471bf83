package dev.threadproof.samples.s16transfer;

/** Locks the giver, then the taker: two transfers in opposite directions can block each other. */
public final class ArgumentOrder {

  private static final int TRANSFERS = 100_000;

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

  /** Transfers in both directions at once and says whether both came to an end. */
  public static void main(String[] args) throws InterruptedException {
    Account a = new Account(1, 100);
    Account b = new Account(2, 100);
    Thread forth = new Thread(() -> repeat(a, b));
    Thread back = new Thread(() -> repeat(b, a));
    forth.setDaemon(true);
    back.setDaemon(true);
    forth.start();
    back.start();
    forth.join(1000);
    back.join(1000);
    System.out.println(forth.isAlive() && back.isAlive() ? "not done after a second" : "done");
  }

  private static void repeat(Account from, Account to) {
    for (int i = 0; i < TRANSFERS; i++) {
      transfer(from, to, 1);
    }
  }
}
