package inconsistentguard;

/** The subclass guards the inherited field with the inherited lock, and its own with the same. */
public class SuperclassLock {

  protected final Object lock = new Object();
  protected int size;

  public void grow() {
    synchronized (lock) {
      size++;
    }
  }

  public static final class Bounded extends SuperclassLock {
    private int refused;

    public boolean growUpTo(int limit) {
      synchronized (lock) {
        if (size >= limit) {
          refused++;
          return false;
        }
        size++;
        return true;
      }
    }

    public int refused() {
      synchronized (lock) {
        return refused;
      }
    }
  }
}
