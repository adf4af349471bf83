package poolstarvation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The pool is local to main and captured by the task. */
public final class LocalPool {

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    Future<String> outer =
        pool.submit(
            () -> {
              Future<String> inner = pool.submit(() -> "inner");
              return inner.get(); // EXPECT: PoolStarvation
            });
    System.out.println(outer.get());
    pool.shutdown();
  }
}
