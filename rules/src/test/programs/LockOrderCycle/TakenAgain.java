package lockordercycle;

/** The private method is only called with the object's lock held, which it takes once more. */
public final class TakenAgain {

  private final Object queue = new Object();
  private int count;

  public synchronized void receive() {
    allocate();
  }

  private void allocate() {
    synchronized (queue) {
      resume();
    }
  }

  private synchronized void resume() {
    count++;
  }

  public synchronized void send() {
    synchronized (queue) {
      count--;
    }
  }
}
