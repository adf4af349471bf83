package unguardedsharedfield;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Results come back through a completion service; only main touches the total. */
final class CompletionOrder {

  static final class Page {
    private int words;

    Page read(int number) {
      for (int i = 0; i < number; i++) {
        words += i;
      }
      return this;
    }
  }

  private int total;

  void run() throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    CompletionService<Page> pages = new ExecutorCompletionService<>(pool);
    for (int i = 0; i < 10; i++) {
      int number = i;
      pages.submit(() -> new Page().read(number));
    }
    for (int i = 0; i < 10; i++) {
      total += pages.take().get().words;
    }
    pool.shutdown();
    System.out.println(total);
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    new CompletionOrder().run();
  }
}
