package executornevershutdown;

import java.util.concurrent.ExecutorService;

/** The pool is the caller's. */
public final class Borrowed {

  private final ExecutorService pool;

  public Borrowed(ExecutorService pool) {
    this.pool = pool;
  }

  public void later(String text) {
    pool.execute(() -> System.out.println(text));
  }
}
