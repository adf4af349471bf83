package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** Two overloads lock and one does not; all meet three private calls further down. */
public final class OverloadForgets {

  private final Object lock = new Object();
  private final List<String> names = new ArrayList<>();

  public void add(String name) {
    synchronized (lock) {
      addChecked(name);
    }
  }

  public void add(String first, String second) {
    synchronized (lock) {
      addChecked(first);
      addChecked(second);
    }
  }

  public void add(String name, int times) {
    for (int i = 0; i < times; i++) {
      addChecked(name);
    }
  }

  public int size() {
    synchronized (lock) {
      return names.size();
    }
  }

  private void addChecked(String name) {
    if (!name.isEmpty()) {
      store(name);
    }
  }

  private void store(String name) {
    names.add(name); // EXPECT: InconsistentGuard
  }
}
