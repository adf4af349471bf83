package unguardedsharedfield;

import java.util.concurrent.CompletableFuture;

/**
 * A plain stage runs on the thread that completes the future, and who that is is not known: it may
 * be the very thread that added the stage.
 */
public class StageOfUnknown {

  private int failures;

  public void watch(CompletableFuture<String> future) {
    future.whenComplete(
        (result, failure) -> {
          if (failure != null) {
            failures++;
          }
        });
    failures = 0;
  }
}
