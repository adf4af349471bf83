package lostwakeup;

/** The helper waits once; its caller loops over the state, under the same lock. */
public final class WaitInHelper {

  private boolean open;

  private void pause() throws InterruptedException {
    wait();
  }

  public synchronized void pass() throws InterruptedException {
    while (!open) {
      pause();
    }
  }

  public synchronized void unbar() {
    open = true;
    notifyAll();
  }
}
