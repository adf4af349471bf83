package inconsistentguard;

/** The inner class and the anonymous one take the outer object's monitor by its qualified name. */
public final class CursorLocksOuter {

  private int size;

  public synchronized void add() {
    size++;
  }

  public final class Cursor {
    private final int start;

    public Cursor() {
      synchronized (CursorLocksOuter.this) {
        start = size;
      }
    }

    public boolean hasNext() {
      synchronized (CursorLocksOuter.this) {
        return start < size;
      }
    }
  }

  public Runnable shrinker() {
    return new Runnable() {
      @Override
      public void run() {
        synchronized (CursorLocksOuter.this) {
          size--;
        }
      }
    };
  }
}
