package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Each round takes and gives back; break and continue leave through finally. */
public final class LockInLoop {

  private final Lock lock = new ReentrantLock();
  private int cursor;

  public int advance(int limit) {
    while (true) {
      lock.lock();
      try {
        if (cursor >= limit) {
          break;
        }
        cursor++;
        if (cursor % 2 == 0) {
          continue;
        }
      } finally {
        lock.unlock();
      }
      System.out.println("odd");
    }
    return limit;
  }
}
