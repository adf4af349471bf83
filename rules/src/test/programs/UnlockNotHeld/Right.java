package unlocknotheld;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Taken before the try, tested, or asked for. */
public final class Right {

  private final ReentrantLock lock = new ReentrantLock();
  private final boolean shared;
  private int count;

  public Right(boolean shared) {
    this.shared = shared;
  }

  public void plain() {
    lock.lock();
    try {
      count++;
    } finally {
      lock.unlock();
    }
  }

  public boolean tried() {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      count++;
      return true;
    } finally {
      lock.unlock();
    }
  }

  public void flagged() throws InterruptedException {
    boolean in = false;
    try {
      in = lock.tryLock(1, TimeUnit.SECONDS);
      if (in) {
        count++;
      }
    } finally {
      if (in) {
        lock.unlock();
      }
    }
  }

  public void asked() throws InterruptedException {
    try {
      lock.lockInterruptibly();
      count++;
    } finally {
      if (lock.isHeldByCurrentThread()) {
        lock.unlock();
      }
    }
  }

  public void onlyIfShared() {
    if (shared) {
      lock.lock();
    }
    try {
      System.out.println("once");
    } finally {
      if (shared) {
        lock.unlock();
      }
    }
  }
}
