//! starvation reached
package textbook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Tasks that wait for tasks of a pool that grows. */
final class StarvationMended {

  private final ExecutorService pool = Executors.newCachedThreadPool();

  private int outer() throws InterruptedException, ExecutionException {
    Future<Integer> inner = pool.submit(() -> 1);
    return inner.get(); //# A call StarvationMended outer -; B call StarvationMended outer -
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    StarvationMended work = new StarvationMended();
    List<Future<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < Threads.count(args); i++) {
      tasks.add(work.pool.submit(work::outer));
    }
    int sum = 0;
    for (Future<Integer> task : tasks) {
      sum += task.get();
    }
    work.pool.shutdown();
    System.out.println(sum);
  }
}
