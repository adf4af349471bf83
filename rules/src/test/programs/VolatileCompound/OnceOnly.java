package volatilecompound;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two tasks may both find the flag down, and both do what is to be done once. */
final class OnceOnly {

  private volatile boolean started;

  void start() {
    if (!started) {
      started = true; // EXPECT: VolatileCompound
      System.out.println("once");
    }
  }

  public static void main(String[] args) {
    OnceOnly service = new OnceOnly();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(service::start);
    pool.execute(service::start);
    pool.shutdown();
  }
}
