package waitnotinloop;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** One generic method waits until a predicate holds; its callers pass what they wait for. */
public final class UntilPredicate {

  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int permits;

  private void awaitUntil(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      changed.await();
    }
  }

  public void acquire() throws InterruptedException {
    lock.lock();
    try {
      awaitUntil(() -> permits > 0);
      permits--;
    } finally {
      lock.unlock();
    }
  }

  public void release() {
    lock.lock();
    try {
      permits++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
