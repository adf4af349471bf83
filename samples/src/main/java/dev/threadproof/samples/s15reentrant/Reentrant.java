package dev.threadproof.samples.s15reentrant;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A reentrant lock counts how often its owner took it. */
public final class Reentrant {

  private static final Lock LOCK = new ReentrantLock();
  private static int depth;

  private Reentrant() {}

  private static void outer() {
    LOCK.lock();
    try {
      depth++;
      inner();
    } finally {
      LOCK.unlock();
    }
  }

  private static void inner() {
    LOCK.lock();
    try {
      depth++;
      System.out.println("depth: " + depth);
    } finally {
      LOCK.unlock();
    }
  }

  /** Takes the lock twice. */
  public static void main(String[] args) throws InterruptedException {
    Thread worker = new Thread(Reentrant::outer);
    worker.start();
    worker.join();
  }
}
