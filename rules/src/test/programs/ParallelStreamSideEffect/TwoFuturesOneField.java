package parallelstreamsideeffect;

import java.util.concurrent.CompletableFuture;

/** Both stages end before main reads, but the two of them write at the same time. */
final class TwoFuturesOneField {

  private static int best;

  private static void offer(int candidate) {
    if (candidate > best) {
      best = candidate; // EXPECT: ParallelStreamSideEffect
    }
  }

  public static void main(String[] args) {
    CompletableFuture<Void> left = CompletableFuture.runAsync(() -> offer(3));
    CompletableFuture<Void> right = CompletableFuture.runAsync(() -> offer(5));
    CompletableFuture.allOf(left, right).join();
    System.out.println(best);
  }
}
