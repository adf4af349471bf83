package applications;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tokens are taken by callers and refilled by a timer task, each under the monitor. */
public final class RateLimiterCorrect {

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final int capacity;
  private int tokens;
  private long refused;

  public RateLimiterCorrect(int capacity) {
    this.capacity = capacity;
    this.tokens = capacity;
  }

  public void start() {
    timer.scheduleAtFixedRate(this::refill, 100, 100, TimeUnit.MILLISECONDS);
  }

  private synchronized void refill() {
    tokens = Math.min(capacity, current() + 10);
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
    RateLimiterCorrect limiter = new RateLimiterCorrect(20);
    limiter.start();
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(limiter.tryTake())).start();
    }
    System.out.println(limiter.refused());
    limiter.stop();
  }
}
