package waitnotinloop;

/** The loop's condition is a conjunction in one method and a disjunction in the other. */
public final class CompoundConditions {

  private int used;
  private boolean closed;
  private boolean paused;

  public synchronized boolean enter(int limit) throws InterruptedException {
    while (used >= limit && !closed) {
      wait();
    }
    if (closed) {
      return false;
    }
    used++;
    return true;
  }

  public synchronized void leave() throws InterruptedException {
    while (paused || used == 0) {
      wait();
    }
    used--;
    notifyAll();
  }

  public synchronized void set(boolean nowClosed, boolean nowPaused) {
    closed = nowClosed;
    paused = nowPaused;
    notifyAll();
  }
}
