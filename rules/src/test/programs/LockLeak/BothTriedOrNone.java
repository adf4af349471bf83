package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two tries; where the second fails the first lock is given back and the round repeated. */
public final class BothTriedOrNone {

  private final Lock left = new ReentrantLock();
  private final Lock right = new ReentrantLock();
  private int moved;

  public void move() throws InterruptedException {
    while (true) {
      if (left.tryLock()) {
        try {
          if (right.tryLock()) {
            try {
              moved++;
              return;
            } finally {
              right.unlock();
            }
          }
        } finally {
          left.unlock();
        }
      }
      Thread.sleep(1);
    }
  }

  public int moved() {
    left.lock();
    try {
      return moved;
    } finally {
      left.unlock();
    }
  }
}
