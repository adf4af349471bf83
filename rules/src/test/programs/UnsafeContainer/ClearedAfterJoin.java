package unsafecontainer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The thread, or the pool, is at its end when its list is emptied. */
public final class ClearedAfterJoin {

  private final List<String> seen = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private volatile boolean running = true;
  private Thread thread;

  public void start() {
    thread = new Thread(this::loop);
    thread.start();
    pool.execute(() -> done.add("one"));
  }

  private void loop() {
    while (running) {
      seen.add("x");
    }
  }

  public void stop() throws InterruptedException {
    running = false;
    thread.join();
    seen.clear();
    pool.shutdown();
    if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
      done.clear();
    }
  }
}
