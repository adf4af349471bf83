package lostwakeup;

/** The first test is only for speed: it is made again under the lock. */
public final class TestedTwice {

  private final Object monitor = new Object();
  private volatile boolean ready;

  public void await() throws InterruptedException {
    if (ready) {
      return;
    }
    synchronized (monitor) {
      while (!ready) {
        monitor.wait();
      }
    }
  }

  public void ready() {
    synchronized (monitor) {
      ready = true;
      monitor.notifyAll();
    }
  }
}
