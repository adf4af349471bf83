package timedjointrusted;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** awaitTermination says by its result whether the tasks are done; nobody listens. */
public final class TerminationNotTested {

  private static int done;

  public static void main(String[] args) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.submit(() -> done = 7);
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.SECONDS); // EXPECT: TimedJoinTrusted
    System.out.println(done);
  }
}
