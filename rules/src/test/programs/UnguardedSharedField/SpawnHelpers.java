package unguardedsharedfield;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What runs on the thread is given to a helper that makes one, in several ways. */
public final class SpawnHelpers {

  private int plain, wrapped, named, joined, locked;

  private static void spawn(Runnable task) {
    new Thread(task).start();
  }

  private static void spawnLogged(Runnable task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } finally {
                System.out.println("done");
              }
            });
    thread.start();
  }

  private static void spawnNamed(final Runnable task) {
    new Thread("worker") {
      @Override
      public void run() {
        task.run();
      }
    }.start();
  }

  private static Thread started(final Runnable task) {
    Thread thread =
        new Thread() {
          @Override
          public void run() {
            task.run();
          }
        };
    thread.start();
    return thread;
  }

  private static void inTurn(ExecutorService pool, Runnable task) {
    pool.execute(
        () -> {
          synchronized (SpawnHelpers.class) {
            task.run();
          }
        });
  }

  void twice() {
    spawn(() -> plain++); // EXPECT: UnguardedSharedField
    spawn(() -> plain++);
    spawnLogged(() -> wrapped++); // EXPECT: UnguardedSharedField
    spawnLogged(() -> wrapped++);
    spawnNamed(() -> named++); // EXPECT: UnguardedSharedField
    spawnNamed(() -> named++);
  }

  int waitsForEach() throws InterruptedException {
    started(() -> joined++).join();
    started(() -> joined++).join();
    return joined;
  }

  void underLock() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    inTurn(pool, () -> locked++);
    inTurn(pool, () -> locked++);
    pool.shutdown();
  }
}
