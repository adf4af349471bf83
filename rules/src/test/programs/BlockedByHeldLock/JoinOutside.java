package blockedbyheldlock;

/** The monitor is left before the wait. */
public final class JoinOutside {

  private Thread worker;
  private boolean stopped;

  public synchronized void begin() {
    worker = new Thread(this::work);
    worker.start();
  }

  private void work() {
    while (true) {
      synchronized (this) {
        if (stopped) {
          return;
        }
      }
    }
  }

  public void stop() throws InterruptedException {
    Thread ended;
    synchronized (this) {
      stopped = true;
      ended = worker;
    }
    ended.join();
  }
}
