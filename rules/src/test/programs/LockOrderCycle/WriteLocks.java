package lockordercycle;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A read lock waits for a writer: read(a) then write(b) against write(b) then write(a). */
public final class WriteLocks {

  private final ReadWriteLock users = new ReentrantReadWriteLock();
  private final ReadWriteLock groups = new ReentrantReadWriteLock();

  public void assign() {
    users.readLock().lock();
    try {
      groups.writeLock().lock(); // EXPECT: LockOrderCycle
      try {
        System.out.println("assign");
      } finally {
        groups.writeLock().unlock();
      }
    } finally {
      users.readLock().unlock();
    }
  }

  public void dissolve() {
    groups.writeLock().lock();
    try {
      users.writeLock().lock();
      try {
        System.out.println("dissolve");
      } finally {
        users.writeLock().unlock();
      }
    } finally {
      groups.writeLock().unlock();
    }
  }
}
