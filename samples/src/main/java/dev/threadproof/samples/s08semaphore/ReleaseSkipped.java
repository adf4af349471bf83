package dev.threadproof.samples.s08semaphore;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** A thread that is interrupted in its work does not give its permit back. */
public final class ReleaseSkipped { // PROOF: lock-leak failed

  private static final Semaphore SEMAPHORE = new Semaphore(5);

  private ReleaseSkipped() {}

  private static void run(int n) {
    try {
      SEMAPHORE.acquire(); // EXPECT: PermitLeak
      Thread.sleep(1);
      System.out.println("run the thread: " + n);
      SEMAPHORE.release();
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
