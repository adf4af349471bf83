package unguardedsharedfield;

import java.util.concurrent.CompletableFuture;

/** Values travel through the stages; what a stage did happens before what depends on it. */
final class FuturesChained {

  private int loaded;

  void run() {
    CompletableFuture.supplyAsync(
            () -> {
              loaded = 20;
              return 1;
            })
        .thenApply(n -> n + 1)
        .join();
    System.out.println(loaded);
  }

  public static void main(String[] args) {
    new FuturesChained().run();
  }
}
