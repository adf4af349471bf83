package poolstarvation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** main waits for both tasks; the tasks wait for nobody. */
public final class WaitsOutside {

  private static final ExecutorService POOL = Executors.newFixedThreadPool(1);

  private static Future<Integer> begin() {
    return POOL.submit(() -> 1);
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    POOL.submit(WaitsOutside::begin).get();
    System.out.println(begin().get());
    POOL.shutdown();
  }
}
