package dev.threadproof.bench.overhead;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Accounts between which money moves, each with a statement and guarded by its monitor, and who
 * moved it last.
 */
final class Bank {

  private static final int ACCOUNTS = 512;
  private static final int TRANSFERS = 400_000;
  private static final int REMEMBERED = 256;
  private static final int LINES = 8_192;

  private static final class Account {
    private final int number;
    private final long[] statement = new long[LINES];
    private int lines;
    private long balance = 1_000;

    Account(int number) {
      this.number = number;
    }

    synchronized long balance() {
      return balance;
    }

    /** Writes a line of the statement and counts those that are not empty. */
    synchronized int state() {
      statement[lines++ % LINES] = balance;
      int full = 0;
      for (int i = 0; i < LINES; i++) {
        full += statement[i] == 0 ? 0 : 1;
      }
      return full;
    }
  }

  /** The latest transfers, oldest forgotten first. */
  private static final class Ledger {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Integer, Long> latest = new LinkedHashMap<>();
    private long entries;

    void note(int account, long amount) {
      lock.lock();
      try {
        latest.put(account, amount);
        if (latest.size() > REMEMBERED) {
          latest.remove(latest.keySet().iterator().next());
        }
        entries++;
      } finally {
        lock.unlock();
      }
    }
  }

  private final Account[] accounts = new Account[ACCOUNTS];
  private final Ledger[] ledgers = {new Ledger(), new Ledger()};

  Bank() {
    for (int i = 0; i < ACCOUNTS; i++) {
      accounts[i] = new Account(i);
    }
  }

  long lap(int thread) {
    long seed = 17L + thread;
    long seen = 0;
    for (Account account : accounts) {
      seen |= account.state();
    }
    for (int i = 0; i < TRANSFERS; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      Account from = accounts[(int) (seed >>> 33) % ACCOUNTS];
      Account to = accounts[(int) (seed >>> 13 & 0xfffff) % ACCOUNTS];
      transfer(from, to, seed >>> 60);
      ledgers[thread].note(from.number, seed >>> 60);
      seen |= to.balance();
    }
    return seen == 0 ? 0 : ledgers[thread].entries;
  }

  private static void transfer(Account from, Account to, long amount) {
    Account first = from.number < to.number ? from : to;
    Account second = first == from ? to : from;
    synchronized (first) {
      synchronized (second) {
        from.balance -= amount;
        to.balance += amount;
      }
    }
  }
}
