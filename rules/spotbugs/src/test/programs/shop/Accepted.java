package shop;

import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;

/** The same wait twice; one of them is accepted in SpotBugs' own way. */
public class Accepted {
  private boolean ready;

  @SuppressFBWarnings(value = "TP_WAIT_NOT_IN_LOOP", justification = "a second look comes later")
  public synchronized void accepted() throws InterruptedException {
    if (!ready) {
      wait();
    }
  }

  public synchronized void reported() throws InterruptedException {
    if (!ready) {
      wait(); // EXPECT: WaitNotInLoop
    }
  }

  public synchronized void ready() {
    ready = true;
    notifyAll();
  }
}
