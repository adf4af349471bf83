package survival;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;

/** Threads that begin at once, each with its number, and are waited for. */
final class Workers {

  /** What a worker does. */
  interface Work {
    void run(int number) throws Exception;
  }

  private Workers() {}

  /** Runs the work on so many threads; what one of them throws ends the program with an error. */
  static void run(int count, Work work) throws InterruptedException {
    CyclicBarrier begin = new CyclicBarrier(count);
    List<Throwable> thrown = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  begin.await();
                  work.run(number);
                } catch (Throwable e) {
                  synchronized (thrown) {
                    thrown.add(e);
                  }
                }
              },
              "worker " + number);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (!thrown.isEmpty()) {
      throw new IllegalStateException(thrown.size() + " workers failed", thrown.get(0));
    }
  }
}
