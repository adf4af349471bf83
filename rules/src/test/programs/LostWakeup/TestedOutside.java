package lostwakeup;

/** Between the test and the wait the other thread may set the flag and notify. */
public final class TestedOutside {

  private final Object monitor = new Object();
  private volatile boolean ready;

  public void await() throws InterruptedException {
    while (!ready) {
      synchronized (monitor) {
        monitor.wait(); // EXPECT: LostWakeup likely
      }
    }
  }

  public void ready() {
    ready = true;
    synchronized (monitor) {
      monitor.notifyAll();
    }
  }
}
