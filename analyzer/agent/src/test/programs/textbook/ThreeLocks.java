//! lock-cycle proven failed
package textbook;

import java.util.concurrent.locks.ReentrantLock;

/** Three locks in a ring, the second taken in a callee. */
final class ThreeLocks {

  private final ReentrantLock a = new ReentrantLock();
  private final ReentrantLock b = new ReentrantLock();
  private final ReentrantLock c = new ReentrantLock();

  private void one() {
    a.lock(); //# A acquire ThreeLocks one textbook.ThreeLocks.a
    try {
      take(b); //# A call ThreeLocks one textbook.ThreeLocks.take
    } finally {
      a.unlock();
    }
  }

  private void two() {
    b.lock(); //# B acquire ThreeLocks two textbook.ThreeLocks.b
    try {
      take(c); //# B call ThreeLocks two textbook.ThreeLocks.take
    } finally {
      b.unlock();
    }
  }

  private void three() {
    c.lock(); //# C acquire ThreeLocks three textbook.ThreeLocks.c
    try {
      take(a); //# C call ThreeLocks three textbook.ThreeLocks.take
    } finally {
      c.unlock();
    }
  }

  private void take(ReentrantLock lock) {
    lock.lock(); //# A acquire ThreeLocks take -; B acquire ThreeLocks take -; C acquire ThreeLocks take -
    lock.unlock();
  }

  public static void main(String[] args) throws InterruptedException {
    ThreeLocks ring = new ThreeLocks();
    Thread[] threads = new Thread[Math.max(3, Threads.count(args))];
    for (int i = 0; i < threads.length; i++) {
      Runnable task = i % 3 == 0 ? ring::one : i % 3 == 1 ? ring::two : ring::three;
      threads[i] = new Thread(task, "worker-" + i);
    }
    Threads.runAll(threads);
    System.out.println("done");
  }
}
