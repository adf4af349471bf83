package guardedbyviolation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The class object is the guard, taken by static synchronized methods. */
public final class HeldByClass {

  @Retention(RetentionPolicy.CLASS)
  @interface GuardedBy {
    String value();
  }

  @GuardedBy("HeldByClass.class")
  private static int next;

  private HeldByClass() {}

  public static synchronized int next() {
    return next++;
  }

  public static void reset() {
    synchronized (HeldByClass.class) {
      next = 0;
    }
  }
}
