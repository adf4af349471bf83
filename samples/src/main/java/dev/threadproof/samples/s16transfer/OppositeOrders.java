package dev.threadproof.samples.s16transfer;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two fixed locks, taken A then B by one thread and B then A by the other. */
public final class OppositeOrders { // PROOF: lock-cycle failed

  private static final Lock A = new ReentrantLock();
  private static final Lock B = new ReentrantLock();

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

  /** Runs both orders at once until they are done, or hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.allowHang();
    int size = Size.of(args, 100_000);
    Thread forth = new Thread(() -> repeat(OppositeOrders::forth, size));
    Thread back = new Thread(() -> repeat(OppositeOrders::back, size));
    forth.start();
    back.start();
    forth.join();
    back.join();
    System.out.println("done");
  }

  private static void repeat(Runnable round, int times) {
    for (int i = 0; i < times; i++) {
      round.run();
    }
  }
}
