package lockleak;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Callers of a method that keeps the lock keep it too: that is one defect, told where it is taken. */
final class NeverUnlockedByCallers {

  private static final Lock LOCK = new ReentrantLock();

  private static void print(String text) {
    LOCK.lock(); // EXPECT: LockLeak
    System.out.println(text);
  }

  static void greet() {
    print("hello");
  }

  public static void main(String[] args) {
    new Thread(() -> print("one")).start();
    new Thread(NeverUnlockedByCallers::greet).start();
  }
}
