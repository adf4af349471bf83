package waitnotinloop;

/** The callers look again: all that is done after the wait is to count one waiter less. */
public final class CountedWaiters {

  private int waiters;
  private boolean ready;
  private int taken;

  public synchronized void await() throws InterruptedException {
    if (!ready) {
      waiters++;
      try {
        wait(); // EXPECT: WaitNotInLoop review
      } finally {
        waiters--;
      }
    }
  }

  public synchronized void take() throws InterruptedException {
    if (!ready) {
      waiters++;
      try {
        wait(); // EXPECT: WaitNotInLoop likely
      } finally {
        waiters--;
      }
    }
    taken += 2;
    ready = false;
  }

  public synchronized void release() {
    ready = true;
    if (waiters > 0) {
      notifyAll();
    }
  }
}
