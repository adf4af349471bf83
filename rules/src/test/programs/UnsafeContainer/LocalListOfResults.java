package unsafecontainer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Pool tasks gather what they find in a local ArrayList that they all captured. */
final class LocalListOfResults {

  public static void main(String[] args) throws InterruptedException {
    List<Integer> open = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    for (int port = 1; port < 100; port++) {
      int at = port;
      pool.execute(
          () -> {
            if (at % 7 == 0) {
              open.add(at); // EXPECT: UnsafeContainer
            }
          });
    }
    pool.shutdown();
    if (pool.awaitTermination(1, TimeUnit.MINUTES)) {
      System.out.println(open);
    }
  }
}
