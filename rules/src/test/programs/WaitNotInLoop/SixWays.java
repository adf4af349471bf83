package waitnotinloop;

/** One wait that asks only once, written in six ways; each has its own condition and monitor. */
public final class SixWays {

  private final Object[] locks = {new Object()};
  private boolean ready;

  public synchronized void set() {
    ready = true;
    notifyAll();
  }

  public synchronized void unset() {
    ready = false;
  }

  public synchronized String yoda() throws InterruptedException {
    if (false == ready) {
      wait(); // EXPECT: WaitNotInLoop
    }
    return "a" + locks.length;
  }

  public synchronized String temporary() throws InterruptedException {
    boolean missing = !ready;
    if (missing) {
      wait(); // EXPECT: WaitNotInLoop
    }
    return "b" + locks.length;
  }

  public synchronized String ternary() throws InterruptedException {
    if (ready ? false : true) {
      wait(); // EXPECT: WaitNotInLoop
    }
    return "c" + locks.length;
  }

  public synchronized String earlyReturn() throws InterruptedException {
    if (ready) {
      return "ready";
    }
    wait(); // EXPECT: WaitNotInLoop
    return "d" + locks.length;
  }

  public synchronized String conditionInHelper() throws InterruptedException {
    if (isMissing()) {
      wait(); // EXPECT: WaitNotInLoop
    }
    return "e" + locks.length;
  }

  private boolean isMissing() {
    return !ready;
  }

  public synchronized String waitInHelper() throws InterruptedException {
    if (!ready) {
      pause();
    }
    return "f" + locks.length;
  }

  private void pause() throws InterruptedException {
    wait(); // EXPECT: WaitNotInLoop
  }

  public String localCopy() throws InterruptedException {
    SixWays self = this;
    synchronized (self) {
      if (!self.ready) {
        self.wait(); // EXPECT: WaitNotInLoop
      }
      return "g" + locks.length;
    }
  }
}
