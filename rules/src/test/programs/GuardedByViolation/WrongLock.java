package guardedbyviolation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Two locks, and the wrong one is taken in remove. */
public final class WrongLock {

  @Retention(RetentionPolicy.CLASS)
  @interface GuardedBy {
    String value();
  }

  private final Object users = new Object();
  private final Object groups = new Object();

  @GuardedBy("users")
  private int userCount;

  @GuardedBy("groups")
  private int groupCount;

  public void add() {
    synchronized (users) {
      userCount++;
    }
    synchronized (groups) {
      groupCount++;
    }
  }

  public void remove() {
    synchronized (groups) {
      userCount--; // EXPECT: GuardedByViolation
    }
  }
}
