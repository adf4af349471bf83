package notifyone;

/** Two flags behind one object's monitor. */
public final class TwoFlags {

  private final Object monitor = new Object();
  private boolean loaded;
  private boolean drawn;

  public void loaded() {
    synchronized (monitor) {
      loaded = true;
      monitor.notify(); // EXPECT: NotifyOne
    }
  }

  public void drawn() {
    synchronized (monitor) {
      drawn = true;
      monitor.notifyAll();
    }
  }

  public void awaitLoaded() throws InterruptedException {
    synchronized (monitor) {
      while (!loaded) {
        monitor.wait();
      }
    }
  }

  public void awaitDrawn() throws InterruptedException {
    synchronized (monitor) {
      while (!drawn) {
        monitor.wait();
      }
    }
  }
}
