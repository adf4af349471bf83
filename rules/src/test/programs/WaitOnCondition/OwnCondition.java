package waitoncondition;

import java.util.concurrent.CountDownLatch;

/** A condition class of the program that waits on itself: its monitor is its own business. */
public final class OwnCondition extends CountDownLatch {

  private int waiting;

  public OwnCondition() {
    super(1);
  }

  public synchronized void pause() throws InterruptedException {
    waiting++;
    while (waiting > 0) {
      wait();
    }
  }

  public synchronized void wake() {
    waiting = 0;
    notifyAll();
  }
}
