//! left-value proven failed
package textbook;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A task leaves its user's name to the next task. */
final class LeftValue {

  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  private static void greet() {
    System.out.println("hello " + USER.get());
  }

  private static void serve(String user) {
    USER.set(user); //# A call LeftValue serve -
    greet();
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      for (int i = 0; i < Threads.count(args); i++) {
        String user = "user " + i;
        pool.submit(() -> serve(user)).get();
        pool.submit(() -> greet()).get();
      }
    } finally {
      pool.shutdown();
    }
  }
}
