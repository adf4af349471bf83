package parallelstreamsideeffect;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Each round waits for its tasks before the next begins; nobody reckons with a day going by. */
public final class DaysToWait {

  private int done;
  private int late;

  public int go() throws InterruptedException, ExecutionException {
    for (int i = 0; i < 3; i++) {
      CompletableFuture<Void> task = CompletableFuture.runAsync(() -> done++);
      try {
        CompletableFuture.allOf(task).get(1, TimeUnit.DAYS);
      } catch (TimeoutException e) {
        System.out.println(e);
      }
    }
    return done;
  }

  public int hurried() throws InterruptedException, ExecutionException {
    for (int i = 0; i < 3; i++) {
      CompletableFuture<Void> task = CompletableFuture.runAsync(() -> late++); // EXPECT: ParallelStreamSideEffect
      try {
        CompletableFuture.allOf(task).get(1, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        System.out.println(e);
      }
    }
    return late;
  }
}
