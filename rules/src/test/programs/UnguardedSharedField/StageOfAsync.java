package unguardedsharedfield;

import java.util.concurrent.CompletableFuture;

/** The stage follows a task that runs elsewhere, so it runs elsewhere, too. */
public class StageOfAsync {

  private int length;

  public int measure() {
    CompletableFuture<String> future = CompletableFuture.supplyAsync(() -> "text");
    future.thenAccept(text -> length = text.length()); // EXPECT-NEAR: ParallelStreamSideEffect
    return length;
  }
}
