package unguardedsharedfield;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a task did happens before Future.get returns, so the read after it is ordered. */
final class FutureGet {

  private int loaded;

  void load() throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Future<?> done =
        pool.submit(
            () -> {
              loaded = 17;
            });
    done.get();
    System.out.println(loaded);
    pool.shutdown();
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    new FutureGet().load();
  }
}
