package executornevershutdown;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Who gets the pool ends it. */
public final class GivenAway {

  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  public static ExecutorService make() {
    return Executors.newFixedThreadPool(4);
  }

  public ExecutorService pool() {
    return pool;
  }
}
