package notifyone;

/** Two monitors, each with one kind of waiter. */
public final class TwoMonitors {

  private final Object first = new Object();
  private final Object second = new Object();
  private boolean a;
  private boolean b;

  public void awaitA() throws InterruptedException {
    synchronized (first) {
      while (!a) {
        first.wait();
      }
    }
  }

  public void awaitB() throws InterruptedException {
    synchronized (second) {
      while (!b) {
        second.wait();
      }
    }
  }

  public void setA() {
    synchronized (first) {
      a = true;
      first.notify();
    }
  }

  public void setB() {
    synchronized (second) {
      b = true;
      second.notify();
    }
  }
}
