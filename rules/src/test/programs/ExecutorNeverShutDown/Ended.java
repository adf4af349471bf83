package executornevershutdown;

import java.util.Timer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Ended in a finally block, by close(), by a hook, by a helper. */
public final class Ended implements AutoCloseable {

  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final ScheduledExecutorService ticker = Executors.newScheduledThreadPool(1);

  public void later(String text) {
    pool.execute(() -> System.out.println(text));
  }

  @Override
  public void close() {
    pool.shutdownNow();
    end(ticker);
  }

  private static void end(ExecutorService service) {
    service.shutdown();
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    ExecutorService local = Executors.newSingleThreadExecutor();
    try {
      System.out.println(local.submit(() -> 1).get());
    } finally {
      local.shutdown();
    }
    ExecutorService hooked = Executors.newSingleThreadExecutor();
    Runtime.getRuntime().addShutdownHook(new Thread(hooked::shutdown));
    hooked.execute(() -> System.out.println("hooked"));
    Timer timer = new Timer();
    timer.cancel();
  }
}
