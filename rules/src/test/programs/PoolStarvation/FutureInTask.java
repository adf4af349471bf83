package poolstarvation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The outer task holds the only thread and waits for the inner one, which waits for that thread.
 */
public final class FutureInTask {

  private static final ExecutorService POOL = Executors.newSingleThreadExecutor();

  private static int outer() throws InterruptedException, ExecutionException {
    Future<Integer> inner = POOL.submit(() -> 1);
    return inner.get() + 1; // EXPECT: PoolStarvation likely
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Future<Integer> result = POOL.submit(FutureInTask::outer);
    System.out.println(result.get());
    POOL.shutdown();
  }
}
