package blockedbyheldlock;

/** Gives up after a time. */
public final class InTime {

  private int count;

  private synchronized void work() {
    count++;
  }

  public synchronized boolean runOnce() throws InterruptedException {
    Thread worker = new Thread(this::work);
    worker.start();
    worker.join(100);
    return !worker.isAlive();
  }
}
