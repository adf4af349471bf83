package unsafecontainer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Every task fills a list of its own; the lists are put together by the thread that waits. */
final class OneListEach {

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<List<Integer>>> parts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int from = i * 10;
      parts.add(
          pool.submit(
              () -> {
                List<Integer> found = new ArrayList<>();
                for (int n = from; n < from + 10; n++) {
                  found.add(n);
                }
                return found;
              }));
    }
    List<Integer> all = new ArrayList<>();
    for (Future<List<Integer>> part : parts) {
      all.addAll(part.get());
    }
    pool.shutdown();
    System.out.println(all);
  }
}
