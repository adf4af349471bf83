package dev.threadproof.samples.s16transfer;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** An account with its own lock, which guards its balance. */
final class Account {

  private final int id;
  private final Lock lock = new ReentrantLock();
  private long balance;

  /**
   * Opens an account.
   *
   * @param id different for every account
   */
  Account(int id, long balance) {
    this.id = id;
    this.balance = balance;
  }

  int id() {
    return id;
  }

  Lock lock() {
    return lock;
  }

  /** Adds to the balance; the caller holds the lock. */
  void add(long amount) {
    balance += amount;
  }

  /** The balance, read under the lock. */
  long balance() {
    lock.lock();
    try {
      return balance;
    } finally {
      lock.unlock();
    }
  }
}
