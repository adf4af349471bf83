package dev.threadproof.samples.s21pool;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All is done and read in order, but the pool's threads wait for more: the program never ends. */
public final class NeverShutDown { // PROOF: left-pool failed

  private NeverShutDown() {}

  private static int task(int i) {
    return i + 100;
  }

  /** Prints the total and hangs. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Watchdog.expectHang();
    int size = Size.of(args, 10);
    ExecutorService pool = Executors.newFixedThreadPool(5); // EXPECT: ExecutorNeverShutDown
    List<Future<Integer>> results = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int n = i;
      results.add(pool.submit(() -> task(n)));
    }
    int total = 0;
    for (Future<Integer> result : results) {
      total += result.get();
    }
    System.out.println("total: " + total);
  }
}
