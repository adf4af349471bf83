//! starvation proven failed
package textbook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Tasks that wait for tasks of their own small pool. */
final class Starvation {

  private final ExecutorService pool = Executors.newFixedThreadPool(1);

  private int outer() throws InterruptedException, ExecutionException {
    Future<Integer> inner = pool.submit(() -> 1);
    return inner.get(); //# A call Starvation outer -; B call Starvation outer -
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Starvation work = new Starvation();
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
