package inconsistentguard;

import java.util.HashMap;
import java.util.Map;

/** Methods for tests look at the map without the lock; one of them is called by others too. */
public final class ForTestsOnly {

  @interface VisibleForTesting {}

  private final Map<String, Long> seen = new HashMap<>();
  private final Map<String, Long> lost = new HashMap<>();

  public synchronized void add(String name) {
    seen.merge(name, 1L, Long::sum);
    lost.remove(name);
  }

  public synchronized void lose(String name) {
    lost.merge(name, 1L, Long::sum);
    seen.remove(name);
  }

  @VisibleForTesting
  public int size() {
    return seen.size();
  }

  public void clearForTesting() {
    seen.clear();
  }

  @VisibleForTesting
  int lost() {
    return lost.size(); // EXPECT: InconsistentGuard
  }

  public boolean isComplete() {
    return lost() == 0;
  }
}
