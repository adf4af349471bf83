package permitleak;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/** Bounds how many tasks are queued: the submitter takes a permit, the task gives it back. */
public final class GivenBackByTheTask {

  private final Semaphore queued = new Semaphore(100);
  private final Executor executor;

  public GivenBackByTheTask(Executor executor) {
    this.executor = executor;
  }

  public void submit(Runnable task) throws InterruptedException {
    queued.acquire();
    try {
      executor.execute(
          () -> {
            try {
              task.run();
            } finally {
              queued.release();
            }
          });
    } catch (RejectedExecutionException e) {
      queued.release();
      throw e;
    }
  }
}
