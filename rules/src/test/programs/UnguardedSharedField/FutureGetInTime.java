package unguardedsharedfield;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A get with a time-out that returns has seen the end of the task; else it throws. */
public class FutureGetInTime {

  private int result;

  public int compute() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2); // EXPECT: ExecutorNeverShutDown
    Future<?> done = pool.submit(() -> result = 42);
    done.get(1, TimeUnit.SECONDS);
    return result;
  }

  private int late;

  public int computeLate() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2); // EXPECT: ExecutorNeverShutDown
    Future<?> done = pool.submit(() -> late = 42); // EXPECT-NEAR: UnguardedSharedField
    try {
      done.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return late;
    }
    return 0;
  }
}
