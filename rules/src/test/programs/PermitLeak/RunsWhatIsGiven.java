package permitleak;

import java.util.concurrent.Semaphore;

/** What is run between may throw, though the only task in sight does not. */
public final class RunsWhatIsGiven {

  private final Semaphore permits = new Semaphore(1);

  void limited(Runnable task) throws InterruptedException {
    permits.acquire(); // EXPECT: PermitLeak
    task.run();
    permits.release();
  }

  void orderly(Runnable task) throws InterruptedException {
    permits.acquire();
    try {
      task.run();
    } finally {
      permits.release();
    }
  }

  void use() throws InterruptedException {
    limited(() -> {});
    orderly(() -> {});
  }
}
