package dev.threadproof.samples.s21pool;

import dev.threadproof.samples.Size;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Main reads only after awaitTermination has said that all tasks have ended. */
public final class ShutdownAwaited {

  private static int total;

  private ShutdownAwaited() {}

  private static int task(int i) {
    return i + 100;
  }

  private static synchronized void callback(int result) {
    total += result;
  }

  /** Prints the total. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 10);
    ExecutorService pool = Executors.newFixedThreadPool(5);
    for (int i = 0; i < size; i++) {
      int n = i;
      pool.execute(() -> callback(task(n)));
    }
    pool.shutdown();
    if (!pool.awaitTermination(5, TimeUnit.SECONDS)) {
      System.out.println("not done");
      return;
    }
    System.out.println("total: " + total);
  }
}
