package guardedbyviolation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The guard is a sentence, not the name of a lock: nothing is judged by it. */
public final class NoSuchGuard {

  @Retention(RetentionPolicy.CLASS)
  @interface GuardedBy {
    String value();
  }

  @GuardedBy("the event dispatch thread")
  private int clicks;

  public void click() {
    clicks++;
  }

  public int clicks() {
    return clicks;
  }
}
