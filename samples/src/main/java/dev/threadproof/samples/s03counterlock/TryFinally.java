package dev.threadproof.samples.s03counterlock;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Finally gives the lock back on every way out. */
public final class TryFinally {

  private static final Lock LOCK = new ReentrantLock();
  private static int num;

  private TryFinally() {}

  private static void run() {
    LOCK.lock();
    try {
      num = Math.addExact(num, 1);
    } finally {
      LOCK.unlock();
    }
  }

  /** Counts to fifty. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 50);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Thread thread = new Thread(TryFinally::run);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("num: " + num);
  }
}
