package inconsistentguard;

/** The inner class takes the outer object's monitor for the outer object's field. */
public final class InnerClassOuterLock {

  private int open;

  public final class Handle {
    public void close() {
      synchronized (InnerClassOuterLock.this) {
        open--;
      }
    }
  }

  public synchronized Handle open() {
    open++;
    return new Handle();
  }

  public synchronized int opened() {
    return open;
  }
}
