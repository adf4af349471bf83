package checkthenact;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The question is asked in a method of its own. */
public final class ConditionInHelper {

  private final Set<Runnable> listeners = Collections.synchronizedSet(new LinkedHashSet<>());
  private int added;

  public void add(Runnable listener) {
    if (isNew(listener)) {
      listeners.add(listener); // EXPECT: CheckThenAct
      synchronized (this) {
        added++;
      }
    }
  }

  private boolean isNew(Runnable listener) {
    return !listeners.contains(listener);
  }

  public synchronized int added() {
    return added;
  }
}
