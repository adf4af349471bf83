package dev.threadproof.samples.s22printlock;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Nobody ever unlocks: the first thread prints, the second waits for ever. */
public final class NoUnlock { // PROOF: lock-leak failed

  private static final Lock LOCK = new ReentrantLock();

  private NoUnlock() {}

  private static void print(int i) {
    LOCK.lock(); // EXPECT: LockLeak
    System.out.println("hello world " + i);
  }

  /** Prints one line and hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.expectHang();
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
