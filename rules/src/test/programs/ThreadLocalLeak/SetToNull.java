package threadlocalleak;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Nothing is left when the task ends. */
public final class SetToNull {

  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  static void handle(String user) {
    USER.set(user);
    System.out.println("hello");
    USER.set(null);
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.execute(() -> handle("alice"));
    pool.shutdown();
  }
}
