package lockleak;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The task, a lambda, returns early with the lock held: the next task waits for ever. */
public final class ReturnInLambda {

  private final Lock lock = new ReentrantLock();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(2); // EXPECT: ExecutorNeverShutDown
  private int credits = 3;

  public void spend(int price) {
    pool.execute(
        () -> {
          lock.lock(); // EXPECT: LockLeak
          if (credits < price) {
            return;
          }
          credits -= price;
          lock.unlock();
        });
  }
}
