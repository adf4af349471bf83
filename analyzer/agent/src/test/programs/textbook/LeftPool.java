//! left-pool proven failed
package textbook;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool that nobody shuts down; another one is. */
final class LeftPool {

  private static int twice(int number) {
    return 2 * number;
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    ExecutorService other = Executors.newFixedThreadPool(2);
    ExecutorService pool = Executors.newFixedThreadPool(2); //# A call LeftPool main -
    for (int i = 0; i < Threads.count(args); i++) {
      int number = i;
      System.out.println(pool.submit(() -> twice(number)).get());
      other.execute(() -> twice(number));
    }
    other.shutdown();
  }
}
