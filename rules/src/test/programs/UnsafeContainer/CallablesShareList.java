package unsafecontainer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** invokeAll orders the tasks before the read, not the tasks among themselves. */
final class CallablesShareList {

  public static void main(String[] args) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Integer> found = new ArrayList<>();
    List<Callable<Boolean>> searches = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int start = i;
      searches.add(
          () ->
              found.add(
                  start)); // MISS: UnsafeContainer the same task given several times in one list
    }
    pool.invokeAll(searches);
    pool.shutdown();
    System.out.println(found.size());
  }
}
