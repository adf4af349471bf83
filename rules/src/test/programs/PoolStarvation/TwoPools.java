package poolstarvation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The inner task has a pool of its own. */
public final class TwoPools {

  private static final ExecutorService OUTER = Executors.newFixedThreadPool(2);
  private static final ExecutorService INNER = Executors.newFixedThreadPool(2);

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Future<Integer> result = OUTER.submit(() -> INNER.submit(() -> 1).get());
    System.out.println(result.get());
    OUTER.shutdown();
    INNER.shutdown();
  }
}
