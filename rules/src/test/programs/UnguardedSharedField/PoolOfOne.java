package unguardedsharedfield;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Pools that are told to have one thread run their tasks one after the other; two threads do not. */
public final class PoolOfOne {

  private final ExecutorService one =
      new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
  private final ExecutorService two =
      new ThreadPoolExecutor(2, 2, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
  private final ScheduledThreadPoolExecutor ticks = new ScheduledThreadPoolExecutor(1);
  private int first;
  private int second;
  private int third;

  public void go() {
    one.execute(() -> first++);
    one.execute(() -> first--);
    ticks.execute(() -> third++);
    ticks.execute(() -> third--);
  }

  public void race() {
    two.execute(() -> second++); // EXPECT: UnguardedSharedField
    two.execute(() -> second--);
  }

  public void stop() {
    one.shutdown();
    two.shutdown();
    ticks.shutdown();
  }
}
