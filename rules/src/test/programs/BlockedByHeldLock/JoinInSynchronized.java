package blockedbyheldlock;

/** stop holds the monitor that the worker needs to see that it is to stop. */
public final class JoinInSynchronized {

  private Thread worker;
  private boolean stopped;
  private int rounds;

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
        rounds++;
      }
    }
  }

  public synchronized void stop() throws InterruptedException {
    stopped = true;
    worker.join(); // EXPECT: BlockedByHeldLock likely
  }
}
