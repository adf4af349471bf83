package guardedbyviolation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Built and filled before anyone else can know it: no lock is needed yet. */
public final class ConfinedToOneThread {

  @Retention(RetentionPolicy.CLASS)
  @interface GuardedBy {
    String value();
  }

  @GuardedBy("this")
  private int size;

  private ConfinedToOneThread() {}

  public static ConfinedToOneThread ofSize(int size) {
    ConfinedToOneThread made = new ConfinedToOneThread();
    made.size = size;
    return made;
  }

  public synchronized int grow() {
    return ++size;
  }
}
