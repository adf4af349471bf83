package lockordercycle;

/** Both orders exist, but every public method is synchronized on the object first. */
public final class GateInBase {

  private final Object index = new Object();
  private final Object data = new Object();
  private int size;

  public synchronized void put() {
    synchronized (index) {
      store();
    }
  }

  public synchronized void compact() {
    synchronized (data) {
      reindex();
    }
  }

  private void store() {
    synchronized (data) {
      size++;
    }
  }

  private void reindex() {
    synchronized (index) {
      size--;
    }
  }
}
