package guardedbyviolation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The list is declared to be guarded by a lock; clear() does without. */
public final class LockFieldForgotten {

  @Retention(RetentionPolicy.CLASS)
  @interface GuardedBy {
    String value();
  }

  private final ReentrantLock lock = new ReentrantLock();

  @GuardedBy("lock")
  private final List<String> lines = new ArrayList<>();

  public void add(String line) {
    lock.lock();
    try {
      lines.add(line);
    } finally {
      lock.unlock();
    }
  }

  public void clear() {
    lines.clear(); // EXPECT: GuardedByViolation
  }
}
