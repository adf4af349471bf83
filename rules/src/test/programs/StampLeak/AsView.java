package stampleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

/** The views are locks like any other. */
public final class AsView {

  private final StampedLock stamped = new StampedLock();
  private final Lock write = stamped.asWriteLock();
  private int value;

  public void set(int wanted) {
    write.lock();
    try {
      value = wanted;
    } finally {
      write.unlock();
    }
  }
}
