package lockordercycle;

/** Both orders occur, but only under one gate: whoever wants the second has shut all others out. */
public final class GateLock {

  private final Object gate = new Object();
  private final Object left = new Object();
  private final Object right = new Object();

  public void leftFirst() {
    synchronized (gate) {
      synchronized (left) {
        synchronized (right) {
          System.out.println("left, right");
        }
      }
    }
  }

  public void rightFirst() {
    synchronized (gate) {
      synchronized (right) {
        synchronized (left) {
          System.out.println("right, left");
        }
      }
    }
  }
}
