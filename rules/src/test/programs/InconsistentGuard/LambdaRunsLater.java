package inconsistentguard;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The lambda is written inside the synchronized method but runs on the pool, without the monitor.
 */
public final class LambdaRunsLater {

  private final ExecutorService pool =
      Executors.newFixedThreadPool(2); // EXPECT: ExecutorNeverShutDown
  private int pending;

  public synchronized void submit(Runnable job) {
    pending++;
    pool.execute(
        () -> {
          job.run();
          pending--; // EXPECT: InconsistentGuard
        });
  }

  public synchronized int pending() {
    return pending;
  }
}
