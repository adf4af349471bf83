package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A small AutoCloseable takes the lock when made and releases it when closed. */
public final class TryWithResources {

  private static final class Held implements AutoCloseable {
    private final Lock lock;

    Held(Lock lock) {
      this.lock = lock;
      lock.lock();
    }

    @Override
    public void close() {
      lock.unlock();
    }
  }

  private final Lock lock = new ReentrantLock();
  private int uses;

  public int use() {
    try (Held held = new Held(lock)) {
      uses++;
      return uses;
    }
  }
}
