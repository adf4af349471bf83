package dev.threadproof.samples.s21pool;

import dev.threadproof.samples.Size;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shutdown waits for nothing: main reads the total while callbacks still add to it. */
public final class NoWait { // PROOF: unordered unordered

  private static int total;

  private NoWait() {}

  private static int task(int i) {
    return i + 100;
  }

  private static synchronized void callback(int result) {
    total += result;
  }

  /** Prints the total, or a part of it. */
  public static void main(String[] args) {
    int size = Size.of(args, 10);
    ExecutorService pool = Executors.newFixedThreadPool(5);
    for (int i = 0; i < size; i++) {
      int n = i;
      pool.execute(() -> callback(task(n)));
    }
    pool.shutdown();
    System.out.println("total: " + total); // EXPECT: InconsistentGuard
  }
}
