package threadlocalleak;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One object for each thread, made when first asked for: the next task is meant to find it. */
public final class Cache {

  private static final ThreadLocal<StringBuilder> BUILDER = new ThreadLocal<>();

  static StringBuilder builder() {
    StringBuilder known = BUILDER.get();
    if (known == null) {
      known = new StringBuilder();
      BUILDER.set(known);
    }
    known.setLength(0);
    return known;
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.execute(() -> System.out.println(builder().append("one")));
    pool.shutdown();
  }
}
