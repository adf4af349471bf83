package unlocknotinfinally;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Nothing between can throw but a dying JVM; the shape is still one edit away from a leak. */
final class ArithmeticOnly {

  private static final Lock LOCK = new ReentrantLock();
  private static int count;

  private static void increment() {
    LOCK.lock(); // EXPECT: UnlockNotInFinally possible
    count += 1;
    LOCK.unlock();
  }

  public static void main(String[] args) {
    new Thread(ArithmeticOnly::increment).start();
    new Thread(ArithmeticOnly::increment).start();
  }
}
