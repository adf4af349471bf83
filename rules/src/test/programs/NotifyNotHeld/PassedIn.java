package notifynotheld;

/** What the caller passes is the caller's to lock. */
public final class PassedIn {

  private final Object gate = new Object();
  private boolean open;

  static void wakeAll(Object monitor) {
    monitor.notifyAll();
  }

  public void unbar() {
    synchronized (gate) {
      open = true;
      wakeAll(gate);
    }
  }

  public void pass() throws InterruptedException {
    synchronized (gate) {
      while (!open) {
        gate.wait();
      }
    }
  }
}
