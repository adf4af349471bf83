package differentguards;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The two locks are the two sides of one read-write lock that only the constructor knew. */
public final class SameLockTwoNames {

  private final Lock reading;
  private final Lock writing;
  private int value;

  public SameLockTwoNames() {
    ReadWriteLock lock = new ReentrantReadWriteLock();
    reading = lock.readLock();
    writing = lock.writeLock();
  }

  public int get() {
    reading.lock();
    try {
      return value;
    } finally {
      reading.unlock();
    }
  }

  public void set(int newValue) {
    writing.lock();
    try {
      value = newValue;
    } finally {
      writing.unlock();
    }
  }
}
