package poolstarvation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The wait is two calls below the task, on a pool in a field. */
public final class ThroughHelper {

  private final ExecutorService workers = Executors.newFixedThreadPool(2);

  public void start() {
    workers.submit(
        () -> {
          compile();
          return null;
        });
  }

  private void compile() throws InterruptedException, ExecutionException {
    parse();
  }

  private void parse() throws InterruptedException, ExecutionException {
    workers.submit(() -> System.out.println("part")).get(); // EXPECT: PoolStarvation possible
  }

  public void stop() {
    workers.shutdown();
  }
}
