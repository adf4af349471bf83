package shop;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Moves stock between shelves, each with its lock. */
public class Transfer {
  static final class Shelf {
    final Lock lock = new ReentrantLock();
    int pieces;
  }

  static void move(Shelf from, Shelf to) {
    from.lock.lock();
    try {
      to.lock.lock(); // EXPECT: InstanceOrderCycle
      try {
        from.pieces--;
        to.pieces++;
      } finally {
        to.lock.unlock();
      }
    } finally {
      from.lock.unlock();
    }
  }

  public static void main(String[] args) {
    Shelf one = new Shelf();
    Shelf two = new Shelf();
    new Thread(() -> move(one, two)).start();
    new Thread(() -> move(two, one)).start();
  }
}
