package lockordercycle;

/** The lock wanted lies several steps away: it may be one that is held, so this is for review. */
public final class FarAway {

  static final class Log {
    private int entries;

    synchronized void note() {
      entries++;
    }

    void rotate(FarAway owner) {
      synchronized (this) {
        entries = 0;
        owner.touch(); // EXPECT: LockOrderCycle possible review
      }
    }
  }

  static final class Part {
    final Log log = new Log();
  }

  static final class Store {
    final Part part = new Part();
  }

  private final Store store = new Store();
  private int touched;

  public synchronized void touch() {
    touched++;
  }

  public synchronized void write() {
    touched--;
    store.part.log.note();
  }

  public void rotate() {
    store.part.log.rotate(this);
  }
}
