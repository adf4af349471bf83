package waitnotinloop;

/** The condition is tested again after every wake-up. */
public final class WhileWait {

  private int items;

  public synchronized void take() throws InterruptedException {
    while (items == 0) {
      wait();
    }
    items--;
  }

  public synchronized void put() {
    items++;
    notifyAll();
  }
}
