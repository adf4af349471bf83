package nestedmonitorlockout;

/** The outer monitor is left before the wait. */
public final class OuterGivenBack {

  private final Object outer = new Object();
  private final Object inner = new Object();
  private int items;
  private int waiting;

  public void put() {
    synchronized (outer) {
      waiting = 0;
      synchronized (inner) {
        items++;
        inner.notifyAll();
      }
    }
  }

  public void take() throws InterruptedException {
    synchronized (outer) {
      waiting++;
    }
    synchronized (inner) {
      while (items == 0) {
        inner.wait();
      }
      items--;
    }
  }
}
