package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** The lock is given back before anything is done that the outer catch may have to do with. */
public final class ReleasedBeforeTheCatch {

  private final ReentrantLock lock = new ReentrantLock();
  private boolean broken;
  private boolean killed;

  final class Attempt implements Runnable {
    @Override
    public void run() {
      boolean recheck = false;
      try {
        boolean stop;
        lock.lock();
        try {
          stop = broken || killed;
        } finally {
          lock.unlock();
        }
        if (stop) {
          recheck = true;
        } else {
          acquire();
        }
      } catch (Exception e) {
        recheck = fail();
      } finally {
        if (recheck) {
          fail();
        }
      }
    }
  }

  private void acquire() throws Exception {
    lock.lock();
    try {
      killed = false;
    } finally {
      lock.unlock();
    }
  }

  private boolean fail() {
    lock.lock();
    try {
      broken = true;
      return killed;
    } finally {
      lock.unlock();
    }
  }
}
