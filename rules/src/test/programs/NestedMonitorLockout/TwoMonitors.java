package nestedmonitorlockout;

/** take waits on the inner monitor and keeps the outer one, which put needs first. */
public final class TwoMonitors {

  private final Object outer = new Object();
  private final Object inner = new Object();
  private int items;

  public void put() {
    synchronized (outer) {
      synchronized (inner) {
        items++;
        inner.notifyAll();
      }
    }
  }

  public void take() throws InterruptedException {
    synchronized (outer) {
      synchronized (inner) {
        while (items == 0) {
          inner.wait(); // EXPECT: NestedMonitorLockout likely
        }
        items--;
      }
    }
  }
}
