package unguardedsharedfield;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** invokeAll returns when all tasks have ended; each task wrote a field of its own. */
final class InvokeAll {

  static final class Half implements Callable<Void> {
    private long sum;

    @Override
    public Void call() {
      for (int i = 0; i < 100; i++) {
        sum += i;
      }
      return null;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Half left = new Half();
    Half right = new Half();
    pool.invokeAll(List.of(left, right));
    System.out.println(left.sum + right.sum);
    pool.shutdown();
  }
}
