package dev.threadproof.samples.s07listelement;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** All threads are joined before the element is read. */
public final class Joined {

  private static final Lock LOCK = new ReentrantLock();
  private static final int[] N = {0};

  private Joined() {}

  private static void foo() {
    LOCK.lock();
    try {
      N[0] = N[0] + 1;
      N[0] = N[0] + 1;
    } finally {
      LOCK.unlock();
    }
  }

  /** Prints ten thousand. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 5000);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Thread thread = new Thread(Joined::foo);
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("n: " + N[0]);
  }
}
