package threadlocalleak;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The next task on the same thread greets the user of this one. */
public final class LeftByTask {

  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  static void greet() {
    System.out.println("hello " + USER.get());
  }

  static void handle(String user) {
    USER.set(user); // EXPECT: ThreadLocalLeak
    greet();
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.execute(() -> handle("alice"));
    pool.execute(LeftByTask::greet);
    pool.shutdown();
  }
}
