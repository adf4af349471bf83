package notifyone;

/** All wait for the same thing, in two methods. */
public final class OneKind {

  private int permits;

  public synchronized void enter() throws InterruptedException {
    while (permits == 0) {
      wait();
    }
    permits--;
  }

  public synchronized boolean enter(long millis) throws InterruptedException {
    while (permits == 0) {
      wait(millis);
    }
    permits--;
    return true;
  }

  public synchronized void leave() {
    permits++;
    notify();
  }
}
