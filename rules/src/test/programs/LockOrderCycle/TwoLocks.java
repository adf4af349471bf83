package lockordercycle;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two j.u.c. locks of one object taken in both orders by its public methods. */
public final class TwoLocks {

  private final Lock index = new ReentrantLock();
  private final Lock data = new ReentrantLock();

  public void put() {
    index.lock();
    try {
      data.lock(); // EXPECT: LockOrderCycle
      try {
        System.out.println("put");
      } finally {
        data.unlock();
      }
    } finally {
      index.unlock();
    }
  }

  public void compact() {
    data.lock();
    try {
      index.lock();
      try {
        System.out.println("compact");
      } finally {
        index.unlock();
      }
    } finally {
      data.unlock();
    }
  }
}
