package guardedbyviolation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Held everywhere: in the method, in a block, and by every caller of the private helper. */
public final class AllHeld {

  @Retention(RetentionPolicy.CLASS)
  @interface GuardedBy {
    String value();
  }

  private static final Object LOCK = new Object();

  @GuardedBy("LOCK")
  private static int total;

  @GuardedBy("this")
  private int own;

  public AllHeld(int start) {
    own = start;
  }

  public void add(int n) {
    synchronized (LOCK) {
      total += n;
    }
    synchronized (this) {
      set(n);
    }
  }

  private void set(int n) {
    own = n;
  }

  public synchronized int own() {
    return own;
  }
}
