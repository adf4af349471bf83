package threadlocalleak;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Removed in a finally block. */
public final class Removed {

  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  static void handle(String user) {
    USER.set(user);
    try {
      System.out.println("hello " + USER.get());
    } finally {
      USER.remove();
    }
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.execute(() -> handle("alice"));
    pool.shutdown();
  }
}
