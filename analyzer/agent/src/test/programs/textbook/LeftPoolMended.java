//! left-pool reached
package textbook;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool is shut down by its last task, after main has ended; another one has daemons alone. */
final class LeftPoolMended {

  private static int twice(int number) {
    return 2 * number;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(2); //# A call LeftPoolMended main -
    ExecutorService other =
        Executors.newFixedThreadPool(2, LeftPoolMended::daemon); //# A call LeftPoolMended main -
    for (int i = 0; i < Threads.count(args); i++) {
      int number = i;
      System.out.println(pool.submit(() -> twice(number)).get());
      other.execute(() -> twice(number));
    }
    pool.execute(pool::shutdown);
  }
}
