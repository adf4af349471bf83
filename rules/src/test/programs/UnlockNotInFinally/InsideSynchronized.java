package unlocknotinfinally;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** A synchronized block around the lock catches and rethrows all: what it catches decides. */
public final class InsideSynchronized {

  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicReference<String> value = new AtomicReference<>();
  private long index;
  private String seen;

  public void nothingThrows() {
    synchronized (this) {
      lock.lock(); // EXPECT: UnlockNotInFinally possible review
      index++;
      seen = value.get();
      lock.unlock();
    }
  }

  public void aCallMayThrow() {
    synchronized (this) {
      lock.lock(); // EXPECT: UnlockNotInFinally likely
      index = Long.parseLong(value.get());
      lock.unlock();
    }
  }

  public synchronized String get() {
    return seen + index;
  }
}
