package unlocknotheld;

import java.util.concurrent.locks.ReentrantLock;

/** Called with the lock held, and lets go of it for the slow part: the caller's lock, not a missing one. */
public final class OpenedInBetween {

  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  public void work() {
    lock.lock();
    try {
      count++;
      slow();
      count++;
    } finally {
      lock.unlock();
    }
  }

  private void slow() {
    lock.unlock();
    try {
      System.out.println("slow");
    } finally {
      lock.lock();
    }
  }

  public void leave() {
    lock.unlock();
  }

  public void enter() {
    lock.lock();
  }
}
