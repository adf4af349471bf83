package lostwakeup;

/** What is waited for under one monitor is set, and signalled, under another. */
public final class SignalsOtherMonitor {
  private final Object a = new Object();
  private final Object b = new Object();
  private boolean ready;

  public void await() throws InterruptedException {
    synchronized (a) {
      while (!ready) { // EXPECT: DifferentGuards
        a.wait(); // MISS: LostWakeup nobody ever signals the monitor waited on
      }
    }
  }

  public void open() {
    synchronized (b) {
      ready = true;
      b.notifyAll();
    }
  }
}
