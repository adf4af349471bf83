package selfdeadlock;

import java.util.concurrent.Semaphore;

/** A semaphore made here with one permit, taken again before it is given back. */
public final class SinglePermitTwice {

  private final Semaphore mutex = new Semaphore(1, true);
  private int size;

  public void grow() throws InterruptedException {
    mutex.acquire();
    try {
      size++;
      report();
    } finally {
      mutex.release();
    }
  }

  private void report() throws InterruptedException {
    mutex.acquire(); // EXPECT: SelfDeadlock
    try {
      System.out.println(size);
    } finally {
      mutex.release();
    }
  }
}
