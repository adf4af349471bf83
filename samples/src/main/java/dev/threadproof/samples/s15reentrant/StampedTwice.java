package dev.threadproof.samples.s15reentrant;

import dev.threadproof.samples.Watchdog;
import java.util.concurrent.locks.StampedLock;

/** A stamped lock has no owner: the thread waits for the write lock that it holds itself. */
public final class StampedTwice { // PROOF: self-deadlock failed

  private static final StampedLock LOCK = new StampedLock();
  private static int depth;

  private StampedTwice() {}

  private static void outer() {
    long stamp = LOCK.writeLock();
    try {
      depth++;
      inner();
    } finally {
      LOCK.unlockWrite(stamp);
    }
  }

  private static void inner() {
    long stamp = LOCK.writeLock(); // EXPECT: SelfDeadlock
    try {
      depth++;
      System.out.println("depth: " + depth);
    } finally {
      LOCK.unlockWrite(stamp);
    }
  }

  /** Hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.expectHang();
    Thread worker = new Thread(StampedTwice::outer);
    worker.start();
    worker.join();
  }
}
