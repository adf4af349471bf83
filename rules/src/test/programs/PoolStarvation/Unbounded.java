package poolstarvation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A pool that grows always has a thread for the inner task. */
public final class Unbounded {

  private static final ExecutorService POOL = Executors.newCachedThreadPool();

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Future<Integer> result = POOL.submit(() -> POOL.submit(() -> 1).get());
    System.out.println(result.get());
    POOL.shutdown();
  }
}
