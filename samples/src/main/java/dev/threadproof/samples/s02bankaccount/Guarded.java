package dev.threadproof.samples.s02bankaccount;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Every access of the balance holds the lock; finally gives it back, whatever happens. */
public final class Guarded {

  private final Lock lock = new ReentrantLock();
  private long balance;

  private Guarded() {}

  private void deposit(long amount) {
    lock.lock();
    try {
      balance += amount;
    } finally {
      lock.unlock();
    }
  }

  private long balance() {
    lock.lock();
    try {
      return balance;
    } finally {
      lock.unlock();
    }
  }

  /** Makes the deposits and prints a hundred. */
  public static void main(String[] args) throws InterruptedException {
    int deposits = Size.of(args, 100);
    Guarded account = new Guarded();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < deposits; i++) {
      Thread thread = new Thread(() -> account.deposit(1));
      threads.add(thread);
      thread.start();
    }
    System.out.println("on the way: " + account.balance());
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("balance: " + account.balance());
  }
}
