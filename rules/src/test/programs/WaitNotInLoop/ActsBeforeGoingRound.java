package waitnotinloop;

/** Woken, the thread says that the door is open before it looks again. */
public final class ActsBeforeGoingRound {

  private final Object monitor = new Object();
  private volatile boolean open;
  private int greeted;

  public void greet() throws InterruptedException {
    while (!open) {
      synchronized (monitor) {
        if (!open) {
          monitor.wait(); // EXPECT: WaitNotInLoop likely
        }
        greeted++;
      }
    }
  }

  public void open() {
    synchronized (monitor) {
      open = true;
      monitor.notifyAll();
    }
  }

  public int greeted() {
    synchronized (monitor) {
      return greeted;
    }
  }
}
