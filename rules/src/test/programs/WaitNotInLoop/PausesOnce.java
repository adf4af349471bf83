package waitnotinloop;

/** pause() waits once and its callers test once: none of them looks again. */
public final class PausesOnce {

  private boolean ready;

  public synchronized void ready() {
    ready = true;
    notifyAll();
  }

  private void pause() {
    try {
      wait(); // EXPECT: WaitNotInLoop
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public synchronized void go() {
    if (!ready) {
      pause();
    }
    System.out.println("go");
  }
}
