package dev.threadproof.samples.s03counterlock;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** An exception between acquire and release leaves the lock taken: nobody ever gets in again. */
public final class NoFinally { // PROOF: lock-leak failed

  private static final Lock LOCK = new ReentrantLock();
  private static int num;

  private NoFinally() {}

  private static void run() {
    LOCK.lock(); // EXPECT: UnlockNotInFinally
    num = Math.addExact(num, 1);
    LOCK.unlock();
  }

  /** Counts to fifty. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 50);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Thread thread = new Thread(NoFinally::run);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("num: " + num);
  }
}
