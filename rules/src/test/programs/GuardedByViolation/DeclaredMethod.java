package guardedbyviolation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The helper is declared to be called with the lock held, and callers of this class do hold it. */
public final class DeclaredMethod {

  @Retention(RetentionPolicy.CLASS)
  @interface GuardedBy {
    String value();
  }

  private final Object lock;

  @GuardedBy("lock")
  private int value;

  public DeclaredMethod(Object lock) {
    this.lock = lock;
  }

  @GuardedBy("lock")
  void set(int newValue) {
    value = newValue;
  }

  public int get() {
    synchronized (lock) {
      return value;
    }
  }
}
