package waitnotinloop;

/** After the wait the method returns at once: whoever called it has to look. */
public final class CallerLooks {

  private boolean ready;
  private int value;

  public synchronized void awaitReady() throws InterruptedException {
    if (!ready) {
      wait(); // EXPECT: WaitNotInLoop review
    }
  }

  public synchronized int take() throws InterruptedException {
    if (!ready) {
      wait(); // EXPECT: WaitNotInLoop
    }
    ready = false;
    return value;
  }

  public synchronized void put(int newValue) {
    value = newValue;
    ready = true;
    notifyAll();
  }
}
