package permitleak;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Every shape of giving back on all ways. */
public final class ReleasedInFinally {

  private final Semaphore slots = new Semaphore(4);
  private final Semaphore pair = new Semaphore(8);

  public void plain(Runnable work) throws InterruptedException {
    slots.acquire();
    try {
      work.run();
    } finally {
      slots.release();
    }
  }

  public void two(Runnable work) {
    pair.acquireUninterruptibly(2);
    try {
      work.run();
    } finally {
      pair.release(2);
    }
  }

  public boolean tried(Runnable work) throws InterruptedException {
    boolean in = slots.tryAcquire(10, TimeUnit.MILLISECONDS);
    try {
      if (in) {
        work.run();
      }
      return in;
    } finally {
      if (in) {
        slots.release();
      }
    }
  }

  public void many(int wanted, Runnable work) throws InterruptedException {
    pair.acquire(wanted);
    try {
      work.run();
    } finally {
      pair.release(wanted);
    }
  }
}
