package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** What clone does to the copy needs no lock; the original is read under its own. */
public final class CloneOfItsOwn implements Cloneable {

  private List<String> names = new ArrayList<>();
  private int changes;

  public synchronized void add(String name) {
    names.add(name);
    changes++;
  }

  public synchronized int changes() {
    return changes + names.size();
  }

  @Override
  public CloneOfItsOwn clone() {
    try {
      CloneOfItsOwn copy;
      synchronized (this) {
        copy = (CloneOfItsOwn) super.clone();
        copy.names = new ArrayList<>(names);
      }
      copy.changes = 0;
      copy.names.add("copy");
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
