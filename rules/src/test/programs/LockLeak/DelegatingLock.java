package lockleak;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A Lock that counts how often it was taken and leaves the locking to another one. */
public final class DelegatingLock implements Lock {

  private final Lock inner = new ReentrantLock();
  private volatile long lastTaken;

  @Override
  public void lock() {
    inner.lock();
    lastTaken = System.nanoTime();
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    inner.lockInterruptibly();
    lastTaken = System.nanoTime();
  }

  @Override
  public boolean tryLock() {
    return inner.tryLock();
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    return inner.tryLock(time, unit);
  }

  @Override
  public void unlock() {
    inner.unlock();
  }

  @Override
  public Condition newCondition() {
    return inner.newCondition();
  }
}
