package unguardedsharedfield;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tasks of a pool of four add to one field of one object; tasks of a pool are not ordered among each other. */
final class ExecutorTasks {

  private int total;

  void sum() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 10; i++) {
      int amount = i;
      pool.execute(
          () -> {
            total += amount; // EXPECT: UnguardedSharedField
          });
    }
    pool.shutdown();
    if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("still running");
    }
    System.out.println(total);
  }

  public static void main(String[] args) throws InterruptedException {
    new ExecutorTasks().sum();
  }
}
