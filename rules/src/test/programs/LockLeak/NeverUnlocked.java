package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Nobody in the program ever releases this lock. */
public final class NeverUnlocked {

  private final Lock lock = new ReentrantLock();

  public void print(String text) {
    lock.lock(); // EXPECT: LockLeak
    System.out.println(text);
  }
}
