package waitnotinloop;

/** The same waits, each of which asks again. */
public final class SixSoundWays {

  private boolean ready;

  public synchronized void set() {
    ready = true;
    notifyAll();
  }

  public synchronized void unset() {
    ready = false;
  }

  public synchronized String yoda() throws InterruptedException {
    while (false == ready) {
      wait();
    }
    return "a";
  }

  public synchronized String temporary() throws InterruptedException {
    boolean missing = !ready;
    while (missing) {
      wait();
      missing = !ready;
    }
    return "b";
  }

  public synchronized String ternary() throws InterruptedException {
    while (ready ? false : true) {
      wait();
    }
    return "c";
  }

  public synchronized String earlyReturn() throws InterruptedException {
    for (; ; ) {
      if (ready) {
        return "ready";
      }
      wait();
    }
  }

  public synchronized String conditionInHelper() throws InterruptedException {
    while (isMissing()) {
      wait();
    }
    return "e";
  }

  private boolean isMissing() {
    return !ready;
  }

  public synchronized String waitInHelper() throws InterruptedException {
    while (!ready) {
      pause();
    }
    return "f";
  }

  private void pause() throws InterruptedException {
    wait();
  }

  public String localCopy() throws InterruptedException {
    SixSoundWays self = this;
    synchronized (self) {
      do {
        if (self.ready) {
          break;
        }
        self.wait();
      } while (true);
      return "g";
    }
  }
}
