package dev.threadproof.samples.s25gather;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The tasks share nothing; what they return comes before the return of join. */
public final class AllOf {

  private AllOf() {}

  private static int task(int n) {
    return n * n;
  }

  /** Prints the sum of the tasks' results. */
  public static void main(String[] args) {
    int size = Size.of(args, 10);
    List<CompletableFuture<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int n = i;
      tasks.add(CompletableFuture.supplyAsync(() -> task(n)));
    }
    CompletableFuture.allOf(tasks.toArray(new CompletableFuture<?>[0])).join();
    int sum = 0;
    for (CompletableFuture<Integer> task : tasks) {
      sum += task.join();
    }
    System.out.println("sum: " + sum);
  }
}
