package executornevershutdown;

import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Daemon threads do not keep the JVM from ending. */
public final class Daemons {

  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          2,
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });
  private final Timer timer = new Timer(true);

  public void later(String text) {
    pool.execute(() -> System.out.println(text));
    timer.purge();
  }
}
