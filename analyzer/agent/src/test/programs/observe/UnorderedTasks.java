// expect race observe.UnorderedTasks.late
// expect race observe.UnorderedTasks.both
// expect race observe.UnorderedTasks.staged
package observe;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tasks that the one who handed them over, or each other, do not wait for. */
public class UnorderedTasks {
  private int late;
  private int both;
  private int staged;

  public static void main(String[] args) throws InterruptedException {
    UnorderedTasks t = new UnorderedTasks();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    // The threads are there before the tasks, so that starting them orders nothing.
    CountDownLatch up = new CountDownLatch(2);
    for (int i = 0; i < 2; i++) {
      pool.execute(
          () -> {
            up.countDown();
            await(up);
          });
    }
    up.await();
    CountDownLatch go = new CountDownLatch(2);
    for (int i = 0; i < 2; i++) {
      int later = i;
      pool.execute(
          () -> {
            go.countDown();
            await(go);
            pass(later);
            t.both++;
          });
    }
    t.late = 1;
    CompletableFuture<Void> stage =
        CompletableFuture.runAsync(
            () -> {
              pass(1);
              t.staged++;
            });
    t.staged++;
    new Thread(() -> t.late++).start();
    t.late = 2;
    pool.shutdown();
    pool.awaitTermination(10, TimeUnit.SECONDS);
    stage.join(); // a daemon's task, which the program would else not wait for
  }

  /** Lets time pass, which orders nothing: what happens at one moment may be missed. */
  private static void pass(int steps) {
    long end = System.nanoTime() + steps * 50_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
