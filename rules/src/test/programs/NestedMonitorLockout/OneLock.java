package nestedmonitorlockout;

/** One lock, which the wait gives back. */
public final class OneLock {

  private int items;

  public synchronized void put() {
    items++;
    notifyAll();
  }

  public synchronized void take() throws InterruptedException {
    while (items == 0) {
      wait();
    }
    items--;
  }

  public void both() throws InterruptedException {
    synchronized (this) {
      take();
    }
  }
}
