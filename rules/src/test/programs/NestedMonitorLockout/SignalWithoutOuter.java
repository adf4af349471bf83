package nestedmonitorlockout;

/** One of the senders does without the outer monitor. */
public final class SignalWithoutOuter {

  private final Object outer = new Object();
  private final Object inner = new Object();
  private int items;

  public void put() {
    synchronized (inner) {
      items++;
      inner.notifyAll();
    }
  }

  public void take() throws InterruptedException {
    synchronized (outer) {
      synchronized (inner) {
        while (items == 0) {
          inner.wait();
        }
        items--;
      }
    }
  }
}
