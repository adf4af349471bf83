package lockordercycle;

import java.util.concurrent.locks.ReentrantLock;

/** Two locks in two orders; the second order is written in other ways. */
public final class SixWays {

  private final Object left = new Object();
  private final Object right = new Object();
  private final ReentrantLock up = new ReentrantLock();
  private final ReentrantLock down = new ReentrantLock();
  private int moves;
  private int steps;

  public void leftRight() {
    synchronized (left) {
      synchronized (right) { // EXPECT: LockOrderCycle
        moves++;
      }
    }
  }

  public void rightLeftByCopies() {
    Object first = right;
    Object second = left;
    synchronized (first) {
      synchronized (second) {
        moves++;
      }
    }
  }

  public void upDown() {
    up.lock();
    try {
      down.lock(); // EXPECT: LockOrderCycle
      try {
        steps--;
      } finally {
        down.unlock();
      }
    } finally {
      up.unlock();
    }
  }

  public void downUpByHelpers() {
    begin(down);
    try {
      begin(up);
      try {
        steps--;
      } finally {
        end(up);
      }
    } finally {
      end(down);
    }
  }

  private static void begin(ReentrantLock lock) {
    lock.lock();
  }

  private static void end(ReentrantLock lock) {
    lock.unlock();
  }
}
