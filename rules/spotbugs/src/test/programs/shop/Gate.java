package shop;

/** Lets customers in when the shop is open. */
public class Gate {
  private boolean open;

  public synchronized void enter() throws InterruptedException {
    if (!open) {
      wait(); // EXPECT: WaitNotInLoop
    }
  }

  public synchronized void open() {
    open = true;
    notifyAll();
  }
}
