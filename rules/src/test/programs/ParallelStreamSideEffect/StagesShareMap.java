package parallelstreamsideeffect;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Two supplying stages put their results into one HashMap; allOf does not order them. */
final class StagesShareMap {

  private final Map<String, Integer> pages = new HashMap<>();

  private int load(String page) {
    pages.put(page, page.length()); // EXPECT: ParallelStreamSideEffect
    return page.length();
  }

  void run() {
    CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> load("a"));
    CompletableFuture<Integer> b = CompletableFuture.supplyAsync(() -> load("bb"));
    CompletableFuture.allOf(a, b).join();
    System.out.println(pages);
  }

  public static void main(String[] args) {
    new StagesShareMap().run();
  }
}
