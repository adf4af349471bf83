package blockedbyheldlock;

/** The thread needs another lock than the one held. */
public final class OtherLock {

  private final Object life = new Object();
  private final Object data = new Object();
  private int count;

  private void work() {
    synchronized (data) {
      count++;
    }
  }

  public void runOnce() throws InterruptedException {
    synchronized (life) {
      Thread worker = new Thread(this::work);
      worker.start();
      worker.join();
    }
  }

  public int count() {
    synchronized (data) {
      return count;
    }
  }
}
