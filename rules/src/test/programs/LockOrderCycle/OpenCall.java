package lockordercycle;

/** The first lock is released before the second is wanted. */
public final class OpenCall {

  private final Object orders = new Object();
  private final Object stock = new Object();
  private int open;
  private int left;

  public void order() {
    synchronized (orders) {
      open++;
    }
    synchronized (stock) {
      left--;
    }
  }

  public void restock() {
    synchronized (stock) {
      left++;
    }
    synchronized (orders) {
      open--;
    }
  }
}
