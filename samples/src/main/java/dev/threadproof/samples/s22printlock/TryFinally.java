package dev.threadproof.samples.s22printlock;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Each thread unlocks when it has printed, or failed to. */
public final class TryFinally {

  private static final Lock LOCK = new ReentrantLock();

  private TryFinally() {}

  private static void print(int i) {
    LOCK.lock();
    try {
      System.out.println("hello world " + i);
    } finally {
      LOCK.unlock();
    }
  }

  /** Prints ten lines. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 10);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int n = i;
      Thread thread = new Thread(() -> print(n));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
