package dev.threadproof.samples.s08semaphore;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Who got a permit gives it back, whatever happens; who was interrupted waiting has none. */
public final class ReleasedInFinally {

  private static final Semaphore SEMAPHORE = new Semaphore(5);

  private ReleasedInFinally() {}

  private static void run(int n) {
    try {
      SEMAPHORE.acquire();
      try {
        Thread.sleep(1);
        System.out.println("run the thread: " + n);
      } finally {
        SEMAPHORE.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets all of them in, five at a time. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 22);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int n = i;
      Thread thread = new Thread(() -> run(n));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("all threads done");
  }
}
