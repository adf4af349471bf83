package badlockobject;

/** The lock comes from the creator, to be shared on purpose; the field is final. */
public final class SharedByConstructor {

  private final Object lock;
  private int count;

  public SharedByConstructor() {
    this(new Object());
  }

  public SharedByConstructor(Object lock) {
    this.lock = lock;
  }

  public SharedByConstructor partner() {
    return new SharedByConstructor(lock);
  }

  public void increment() {
    synchronized (lock) {
      count++;
    }
  }
}
