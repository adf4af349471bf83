package executornevershutdown;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One pool for each instance, and no way to end it. */
public final class FieldWithoutClose {

  private final ExecutorService pool =
      Executors.newCachedThreadPool(); // EXPECT: ExecutorNeverShutDown

  public void later(String text) {
    pool.execute(() -> System.out.println(text));
  }
}
