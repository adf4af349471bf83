package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** A public method of a class that nobody outside can name: all its callers hold the lock. */
public final class HiddenClassUnderLock {

  private static final class Names {

    private final List<String> all = new ArrayList<>();

    public synchronized void add(String name) {
      all.add(name);
    }

    public synchronized void drop(String name) {
      all.remove(name);
    }

    public int size() {
      return all.size();
    }
  }

  private final Names names = new Names();

  public void add(String name) {
    names.add(name);
  }

  public void drop(String name) {
    names.drop(name);
  }

  public String summary() {
    synchronized (names) {
      return names.size() + " names";
    }
  }
}
