package waitnotinloop;

/** wait may return without a notify (JLS 17.2.1); after it the condition is not tested again. */
public final class IfWait {

  private int items;

  public synchronized void take() throws InterruptedException {
    if (items == 0) {
      wait(); // EXPECT: WaitNotInLoop likely
    }
    items--;
  }

  public synchronized void put() {
    items++;
    notifyAll();
  }
}
