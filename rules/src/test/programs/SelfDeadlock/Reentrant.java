package selfdeadlock;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** These may be taken as often as one likes; and a writer may go on to read. */
public final class Reentrant {

  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantReadWriteLock both = new ReentrantReadWriteLock();
  private int value;

  public synchronized void outer() {
    inner();
  }

  public synchronized void inner() {
    lock.lock();
    try {
      again();
    } finally {
      lock.unlock();
    }
  }

  private void again() {
    lock.lock();
    try {
      System.out.println("twice");
    } finally {
      lock.unlock();
    }
  }

  public int downgrade() {
    both.writeLock().lock();
    try {
      value++;
      both.readLock().lock();
    } finally {
      both.writeLock().unlock();
    }
    try {
      return value;
    } finally {
      both.readLock().unlock();
    }
  }
}
