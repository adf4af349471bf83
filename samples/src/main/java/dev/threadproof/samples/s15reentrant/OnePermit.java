package dev.threadproof.samples.s15reentrant;

import dev.threadproof.samples.Watchdog;
import java.util.concurrent.Semaphore;

/** A semaphore of one permit excludes like a lock, but knows no owner: the second acquire waits. */
public final class OnePermit { // PROOF: self-deadlock failed

  private static final Semaphore MUTEX = new Semaphore(1);
  private static int depth;

  private OnePermit() {}

  private static void outer() {
    MUTEX.acquireUninterruptibly();
    try {
      depth++;
      inner();
    } finally {
      MUTEX.release();
    }
  }

  private static void inner() {
    MUTEX.acquireUninterruptibly(); // EXPECT: SelfDeadlock
    try {
      depth++;
      System.out.println("depth: " + depth);
    } finally {
      MUTEX.release();
    }
  }

  /** Hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.expectHang();
    Thread worker = new Thread(OnePermit::outer);
    worker.start();
    worker.join();
  }
}
