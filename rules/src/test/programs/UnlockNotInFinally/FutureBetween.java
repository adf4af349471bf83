package unlocknotinfinally;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Future.get throws when the task failed, and the lock is kept. */
public final class FutureBetween {

  private final Lock lock = new ReentrantLock();
  private int sum;

  public void add(Future<Integer> part) throws InterruptedException, ExecutionException {
    lock.lock(); // EXPECT: UnlockNotInFinally
    sum += part.get();
    lock.unlock();
  }
}
