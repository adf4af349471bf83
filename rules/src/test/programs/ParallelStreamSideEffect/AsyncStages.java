package parallelstreamsideeffect;

import java.util.concurrent.CompletableFuture;

/**
 * Two asynchronous stages write one field; join orders each with the reader, not with each other.
 */
final class AsyncStages {

  private int finished;

  private void finish() {
    finished++; // EXPECT: ParallelStreamSideEffect
  }

  int run() {
    CompletableFuture<Void> a = CompletableFuture.runAsync(this::finish);
    CompletableFuture<Void> b = CompletableFuture.runAsync(this::finish);
    a.join();
    b.join();
    return finished;
  }

  public static void main(String[] args) {
    System.out.println(new AsyncStages().run());
  }
}
