package dev.threadproof.samples.s05changeit;

import dev.threadproof.samples.Size;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Every change is made under the lock, which finally gives back. */
public final class Locked {

  private static final Lock LOCK = new ReentrantLock();
  private static int balance;

  private Locked() {}

  private static void changeIt(int n) {
    balance = balance + n;
    balance = balance - n;
  }

  private static void runThread(int n, int rounds) {
    for (int i = 0; i < rounds; i++) {
      LOCK.lock();
      try {
        changeIt(n);
      } finally {
        LOCK.unlock();
      }
    }
  }

  /** Prints zero. */
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
