package waitnotinloop;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A writer waits once for the readers to leave, then writes whoever is still in. */
public final class UninterruptibleIf {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition noReaders = lock.newCondition();
  private int readers;
  private int version;

  public void enter() {
    lock.lock();
    try {
      readers++;
    } finally {
      lock.unlock();
    }
  }

  public void leave() {
    lock.lock();
    try {
      readers--;
      noReaders.signal();
    } finally {
      lock.unlock();
    }
  }

  public void write() {
    lock.lock();
    try {
      if (readers > 0) {
        noReaders.awaitUninterruptibly(); // EXPECT: WaitNotInLoop
      }
      version++;
    } finally {
      lock.unlock();
    }
  }
}
