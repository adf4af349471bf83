package dev.threadproof.samples.s25gather;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The stages add to one plain field from several threads: additions are lost. */
public final class SharedInStages { // PROOF: race failed

  private static int sum;

  private SharedInStages() {}

  private static int task(int n) {
    return n * n;
  }

  private static void add(int square) {
    sum += square; // EXPECT: ParallelStreamSideEffect
  }

  /** Prints the sum of the tasks' results, or less. */
  public static void main(String[] args) {
    int size = Size.of(args, 10);
    List<CompletableFuture<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int n = i;
      tasks.add(CompletableFuture.supplyAsync(() -> task(n)).thenAccept(SharedInStages::add));
    }
    CompletableFuture.allOf(tasks.toArray(new CompletableFuture<?>[0])).join();
    System.out.println("sum: " + sum);
  }
}
