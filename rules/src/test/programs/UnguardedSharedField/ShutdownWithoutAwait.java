package unguardedsharedfield;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** shutdown() does not wait for the tasks: the read may come before the write. */
final class ShutdownWithoutAwait {

  private static String result;

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(
        () -> {
          result = "done"; // EXPECT: UnguardedSharedField
        });
    pool.shutdown();
    System.out.println(result);
  }
}
