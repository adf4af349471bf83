package visibilityrace;

/** Reader and writer take the same monitor for each look at the flag. */
public final class SynchronizedFlag implements Runnable {

  private boolean stopped;

  public synchronized void shutdown() {
    stopped = true;
  }

  private synchronized boolean stopped() {
    return stopped;
  }

  @Override
  public void run() {
    while (!stopped()) {
      Thread.onSpinWait();
    }
  }

  public static void main(String[] args) {
    SynchronizedFlag task = new SynchronizedFlag();
    new Thread(task).start();
    task.shutdown();
  }
}
