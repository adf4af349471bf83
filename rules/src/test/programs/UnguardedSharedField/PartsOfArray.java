package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each task has an element of its own, and the latch comes before the sum. */
public final class PartsOfArray {
  public static void main(String[] args) throws InterruptedException {
    int n = 4;
    int[] parts = new int[n];
    CountDownLatch done = new CountDownLatch(n);
    ExecutorService pool = Executors.newFixedThreadPool(n);
    for (int i = 0; i < n; i++) {
      int part = i;
      pool.execute(
          () -> {
            try {
              for (int k = 0; k < 1000; k++) {
                parts[part] += k;
              }
            } finally {
              done.countDown();
            }
          });
    }
    done.await();
    int sum = 0;
    for (int p : parts) {
      sum += p;
    }
    pool.shutdown();
    System.out.println(sum);
  }
}
