package poolstarvation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Nobody waits inside: the second step is begun when the first has ended. */
public final class GoesOn {

  private static final ExecutorService POOL = Executors.newSingleThreadExecutor();

  public static void main(String[] args) {
    int result =
        CompletableFuture.supplyAsync(() -> 1, POOL).thenApplyAsync(n -> n + 1, POOL).join();
    System.out.println(result);
    POOL.shutdown();
  }
}
