package waitnotinloop;

/** It looks like a loop, but the break leaves it after the first wake-up. */
public final class BreaksAfterWait {

  private boolean open;

  public synchronized void open() {
    open = true;
    notifyAll();
  }

  public synchronized void pass() throws InterruptedException {
    while (!open) {
      wait(); // EXPECT: WaitNotInLoop
      break;
    }
    System.out.println("passed");
  }
}
