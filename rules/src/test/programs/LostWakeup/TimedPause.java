package lostwakeup;

/** A time-out bounds the wait: a lost signal costs time only. */
public final class TimedPause {

  private final Object monitor = new Object();
  private volatile boolean stopped;

  public void run() throws InterruptedException {
    while (!stopped) {
      System.out.println("work");
      synchronized (monitor) {
        monitor.wait(100);
      }
    }
  }

  public void stop() {
    stopped = true;
    synchronized (monitor) {
      monitor.notifyAll();
    }
  }
}
