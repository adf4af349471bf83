package lockordercycle;

/** Everybody takes the first before the second; no circle, however many threads. */
public final class SameOrder {

  private final Object first = new Object();
  private final Object second = new Object();
  private int moves;

  public void move() {
    synchronized (first) {
      synchronized (second) {
        moves++;
      }
    }
  }

  public int look() {
    synchronized (first) {
      return peek();
    }
  }

  private int peek() {
    synchronized (second) {
      return moves;
    }
  }
}
