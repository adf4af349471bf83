//! lock-cycle reached
package textbook;

import java.util.concurrent.locks.ReentrantLock;

/** Three locks, always taken in one order. */
final class ThreeLocksMended {

  private final ReentrantLock a = new ReentrantLock();
  private final ReentrantLock b = new ReentrantLock();
  private final ReentrantLock c = new ReentrantLock();

  private void one() {
    a.lock(); //# A acquire ThreeLocksMended one textbook.ThreeLocksMended.a
    try {
      take(b); //# A call ThreeLocksMended one textbook.ThreeLocksMended.take
    } finally {
      a.unlock();
    }
  }

  private void two() {
    b.lock(); //# B acquire ThreeLocksMended two textbook.ThreeLocksMended.b
    try {
      take(c); //# B call ThreeLocksMended two textbook.ThreeLocksMended.take
    } finally {
      b.unlock();
    }
  }

  private void three() {
    a.lock(); //# C acquire ThreeLocksMended three textbook.ThreeLocksMended.a
    try {
      take(c); //# C call ThreeLocksMended three textbook.ThreeLocksMended.take
    } finally {
      a.unlock();
    }
  }

  private void take(ReentrantLock lock) {
    lock.lock(); //# A acquire ThreeLocksMended take -; B acquire ThreeLocksMended take -; C acquire ThreeLocksMended take -
    lock.unlock();
  }

  public static void main(String[] args) throws InterruptedException {
    ThreeLocksMended ring = new ThreeLocksMended();
    Thread[] threads = new Thread[Math.max(3, Threads.count(args))];
    for (int i = 0; i < threads.length; i++) {
      Runnable task = i % 3 == 0 ? ring::one : i % 3 == 1 ? ring::two : ring::three;
      threads[i] = new Thread(task, "worker-" + i);
    }
    Threads.runAll(threads);
    System.out.println("done");
  }
}
