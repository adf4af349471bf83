package executornevershutdown;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The executor is made in a helper, and nobody ends it. */
public final class MadeInHelper {

  public static void main(String[] args) {
    start(() -> System.out.println("done"));
  }

  private static void start(Runnable work) {
    ExecutorService pool = pool();
    pool.execute(work);
  }

  private static ExecutorService pool() {
    return Executors.newFixedThreadPool(2); // MISS: ExecutorNeverShutDown made in a helper method
  }
}
