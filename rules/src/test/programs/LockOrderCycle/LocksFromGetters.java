package lockordercycle;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The locks are private and reached through getters, in two different orders. */
public final class LocksFromGetters {

  private final Lock rowLock = new ReentrantLock();
  private final Lock columnLock = new ReentrantLock();
  private int cells;

  private Lock rows() {
    return rowLock;
  }

  private Lock columns() {
    return columnLock;
  }

  public void addRow() {
    rows().lock();
    try {
      columns().lock(); // EXPECT: LockOrderCycle
      try {
        cells++;
      } finally {
        columns().unlock();
      }
    } finally {
      rows().unlock();
    }
  }

  public void addColumn() {
    columns().lock();
    try {
      rows().lock();
      try {
        cells++;
      } finally {
        rows().unlock();
      }
    } finally {
      columns().unlock();
    }
  }
}
