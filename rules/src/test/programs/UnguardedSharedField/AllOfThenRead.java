package unguardedsharedfield;

import java.util.concurrent.CompletableFuture;

/** Each stage writes a field of its own; main reads them when all stages have completed. */
final class AllOfThenRead {

  private static int width;
  private static int height;

  public static void main(String[] args) {
    CompletableFuture<Void> left =
        CompletableFuture.runAsync(
            () -> {
              width = 3;
            });
    CompletableFuture<Void> right =
        CompletableFuture.runAsync(
            () -> {
              height = 4;
            });
    CompletableFuture.allOf(left, right).join();
    System.out.println(width * height);
  }
}
