package applications;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The timer task writes without the monitor that callers hold: a taken token may come back. */
public final class RateLimiterBroken {

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final int capacity;
  private int tokens;
  private long refused;

  public RateLimiterBroken(int capacity) {
    this.capacity = capacity;
    this.tokens = capacity;
  }

  public void start() {
    timer.scheduleAtFixedRate(this::refill, 100, 100, TimeUnit.MILLISECONDS);
  }

  private void refill() {
    tokens = Math.min(capacity, current() + 10); // EXPECT: InconsistentGuard
  }

  private synchronized int current() {
    return tokens;
  }

  public synchronized boolean tryTake() {
    if (current() == 0) {
      refused++;
      return false;
    }
    tokens--;
    return true;
  }

  public synchronized long refused() {
    return refused;
  }

  public void stop() {
    timer.shutdown();
  }

  public static void main(String[] args) {
    RateLimiterBroken limiter = new RateLimiterBroken(20);
    limiter.start();
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(limiter.tryTake())).start();
    }
    System.out.println(limiter.refused());
    limiter.stop();
  }
}
