package dev.threadproof.samples.s25gather;

import dev.threadproof.samples.Watchdog;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A task waits for a task of its own pool, which has no thread left to run it. */
public final class JoinInsidePool { // PROOF: starvation failed

  private static final ExecutorService POOL = Executors.newFixedThreadPool(1);

  private JoinInsidePool() {}

  private static int inner() {
    return 42;
  }

  private static int outer() {
    return CompletableFuture.supplyAsync(JoinInsidePool::inner, POOL)
        .join(); // EXPECT: PoolStarvation
  }

  /** Hangs. */
  public static void main(String[] args) {
    Watchdog.expectHang();
    try {
      int answer = CompletableFuture.supplyAsync(JoinInsidePool::outer, POOL).join();
      System.out.println("answer: " + answer);
    } finally {
      POOL.shutdown();
    }
  }
}
