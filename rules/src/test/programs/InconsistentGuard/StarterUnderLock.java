package inconsistentguard;

/** The method that starts the thread is only called with the lock held that the thread takes. */
public final class StarterUnderLock {

  private final Object lock = new Object();
  private int delay;

  public void join() {
    synchronized (lock) {
      schedule();
    }
  }

  public void leave() {
    synchronized (lock) {
      delay = 0;
    }
  }

  private void schedule() {
    new Thread(this::run).start();
    delay++;
  }

  private void run() {
    synchronized (lock) {
      delay--;
    }
  }
}
