package differentguards;

/** Writers hold both locks, readers either: every reader is kept apart from every writer. */
public final class BothLocksToWrite {

  private final Object left = new Object();
  private final Object right = new Object();
  private int value;

  public void set(int newValue) {
    synchronized (left) {
      synchronized (right) {
        value = newValue;
      }
    }
  }

  public int viaLeft() {
    synchronized (left) {
      return value;
    }
  }

  public int viaRight() {
    synchronized (right) {
      return value;
    }
  }
}
