package lockordercycle;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A reader wants the mutex, the holder of the mutex wants to write. */
public final class ReadLockAndMutex {

  private final ReadWriteLock table = new ReentrantReadWriteLock();
  private final Lock mutex = new ReentrantLock();
  private int rows;
  private int reads;

  public int read() {
    table.readLock().lock();
    try {
      mutex.lock(); // EXPECT: LockOrderCycle
      try {
        reads++;
      } finally {
        mutex.unlock();
      }
      return rows;
    } finally {
      table.readLock().unlock();
    }
  }

  public void append() {
    mutex.lock();
    try {
      reads = 0;
      table.writeLock().lock();
      try {
        rows++;
      } finally {
        table.writeLock().unlock();
      }
    } finally {
      mutex.unlock();
    }
  }
}
