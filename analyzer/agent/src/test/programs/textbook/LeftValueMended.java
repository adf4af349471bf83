//! left-value reached
package textbook;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A task takes away what it has left; within one task, others may find it. */
final class LeftValueMended {

  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  private static void greet() {
    System.out.println("hello " + USER.get());
  }

  private static void serve(String user) {
    USER.set(user); //# A call LeftValueMended serve -
    try {
      List.of(1, 2).forEach(time -> greet());
    } finally {
      USER.remove();
    }
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
