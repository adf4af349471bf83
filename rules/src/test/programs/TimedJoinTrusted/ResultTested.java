package timedjointrusted;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The result of awaitTermination decides. */
public final class ResultTested {

  private static int done;

  public static void main(String[] args) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.submit(() -> done = 7);
    pool.shutdown();
    if (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
      throw new IllegalStateException("not done");
    }
    System.out.println(done);
  }
}
