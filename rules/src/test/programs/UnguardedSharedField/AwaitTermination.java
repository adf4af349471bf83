package unguardedsharedfield;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** One task writes; the read comes after awaitTermination has said that all tasks ended. */
final class AwaitTermination {

  private int value;

  int compute() throws InterruptedException {
    ExecutorService pool = Executors.newCachedThreadPool();
    pool.execute(
        () -> {
          value = 5;
        });
    pool.shutdown();
    if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
      return value;
    }
    return -1;
  }

  public static void main(String[] args) throws InterruptedException {
    System.out.println(new AwaitTermination().compute());
  }
}
