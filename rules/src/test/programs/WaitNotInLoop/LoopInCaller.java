package waitnotinloop;

/** The private helper waits once; its only caller tests the condition again after each call. */
public final class LoopInCaller {

  private boolean ready;

  public synchronized void awaitReady() throws InterruptedException {
    while (!ready) {
      pause();
    }
  }

  public synchronized void ready() {
    ready = true;
    notifyAll();
  }

  private void pause() throws InterruptedException {
    wait();
  }
}
