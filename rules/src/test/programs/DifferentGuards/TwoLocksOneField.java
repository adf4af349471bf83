package differentguards;

import java.util.concurrent.locks.ReentrantLock;

/** Both methods lock, each its own lock. */
public final class TwoLocksOneField {

  private final ReentrantLock in = new ReentrantLock();
  private final ReentrantLock out = new ReentrantLock();
  private int size;

  public void put() {
    in.lock();
    try {
      size++;
    } finally {
      in.unlock();
    }
  }

  public void take() {
    out.lock();
    try {
      size--; // EXPECT: DifferentGuards
    } finally {
      out.unlock();
    }
  }
}
