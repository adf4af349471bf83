package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each task object is given to the pool once and touches only its own fields and list. */
final class OneTaskPerInstance {

  static final class Task implements Runnable {
    private final List<Integer> found = new ArrayList<>();
    private int seen;

    @Override
    public void run() {
      for (int i = 0; i < 100; i++) {
        seen++;
        found.add(i);
      }
    }
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 4; i++) {
      pool.execute(new Task());
    }
    pool.shutdown();
  }
}
