package dev.threadproof.samples.s08semaphore;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Nobody gives a permit back: after five threads the others wait for ever. */
public final class NeverReleased { // PROOF: stuck failed

  private static final Semaphore SEMAPHORE = new Semaphore(5);

  private NeverReleased() {}

  private static void run(int n) {
    try {
      SEMAPHORE.acquire(); // EXPECT: PermitLeak
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    System.out.println("run the thread: " + n);
  }

  /** Lets five in and hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.expectHang();
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
