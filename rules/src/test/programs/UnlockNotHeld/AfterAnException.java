package unlocknotheld;

import java.util.concurrent.locks.ReentrantLock;

/**
 * An exception before the lock is taken leads to an unlock that fails too: true, but it only hides
 * one exception behind another. An interrupted wait for the lock is no accident.
 */
public final class AfterAnException {

  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  public void add(String text) {
    try {
      System.out.println(text.trim());
      lock.lock();
      count++;
    } finally {
      lock.unlock(); // EXPECT: UnlockNotHeld review
    }
  }

  public void addUnlessInterrupted() {
    try {
      lock.lockInterruptibly();
      count++;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock(); // EXPECT: UnlockNotHeld
    }
  }
}
