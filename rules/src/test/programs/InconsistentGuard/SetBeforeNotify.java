package inconsistentguard;

/** The waiters read the flag under the monitor; it is set before the monitor is taken. */
public final class SetBeforeNotify {

  private boolean done;

  public synchronized void await() throws InterruptedException {
    while (!done) {
      wait();
    }
  }

  public synchronized boolean isDone() {
    return done;
  }

  public void finish() {
    done = true; // EXPECT: VisibilityRace
    synchronized (this) {
      notifyAll();
    }
  }
}
