package dev.threadproof.samples.s16transfer;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two fixed locks, taken A then B by one thread and B then A by the other. */
public final class OppositeOrders {

  private static final Lock A = new ReentrantLock();
  private static final Lock B = new ReentrantLock();
  private static final int ROUNDS = 100_000;

  private OppositeOrders() {}

  private static void forth() {
    A.lock();
    try {
      B.lock(); // EXPECT: LockOrderCycle
      try {
        Thread.onSpinWait();
      } finally {
        B.unlock();
      }
    } finally {
      A.unlock();
    }
  }

  private static void back() {
    B.lock();
    try {
      A.lock();
      try {
        Thread.onSpinWait();
      } finally {
        A.unlock();
      }
    } finally {
      B.unlock();
    }
  }

  /** Runs both orders at once and says whether both came to an end. */
  public static void main(String[] args) throws InterruptedException {
    Thread forth = new Thread(() -> repeat(OppositeOrders::forth));
    Thread back = new Thread(() -> repeat(OppositeOrders::back));
    forth.setDaemon(true);
    back.setDaemon(true);
    forth.start();
    back.start();
    forth.join(1000);
    back.join(1000);
    System.out.println(forth.isAlive() && back.isAlive() ? "not done after a second" : "done");
  }

  private static void repeat(Runnable round) {
    for (int i = 0; i < ROUNDS; i++) {
      round.run();
    }
  }
}
