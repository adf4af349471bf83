package inconsistentguard;

/** Two objects of this class may share one mutex, which is given to the constructor. */
public final class MutexGiven {

  private final Object mutex;
  private int value;

  public MutexGiven() {
    this.mutex = this;
  }

  public MutexGiven(Object mutex) {
    this.mutex = mutex;
  }

  public MutexGiven sibling() {
    return new MutexGiven(mutex);
  }

  public void increment() {
    synchronized (mutex) {
      value++;
    }
  }

  public int value() {
    synchronized (mutex) {
      return value;
    }
  }
}
