package nestedmonitorlockout;

/** Gives up after a time, and with it the outer monitor. */
public final class WaitsInTime {

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

  public boolean take() throws InterruptedException {
    synchronized (outer) {
      synchronized (inner) {
        while (items == 0) {
          inner.wait(100);
          if (items == 0) {
            return false;
          }
        }
        items--;
        return true;
      }
    }
  }
}
