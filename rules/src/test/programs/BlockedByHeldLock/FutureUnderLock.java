package blockedbyheldlock;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

/** Waits for the task's result with the lock held that the task takes. */
public final class FutureUnderLock {

  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  private int next() {
    lock.lock();
    try {
      return ++count;
    } finally {
      lock.unlock();
    }
  }

  public int ask(ExecutorService pool) throws InterruptedException, ExecutionException {
    lock.lock();
    try {
      Future<Integer> result = pool.submit(this::next);
      return result.get(); // EXPECT: BlockedByHeldLock
    } finally {
      lock.unlock();
    }
  }
}
