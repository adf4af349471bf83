package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** The copy is its maker's own, the original is not: its list is read while others change it. */
public final class CloneReadsBare implements Cloneable {

  private List<String> names = new ArrayList<>();

  public synchronized void add(String name) {
    names.add(name);
  }

  public synchronized void remove(String name) {
    names.remove(name);
  }

  public synchronized int size() {
    return names.size();
  }

  @Override
  public CloneReadsBare clone() {
    try {
      CloneReadsBare copy = (CloneReadsBare) super.clone();
      copy.names = new ArrayList<>(names); // EXPECT: InconsistentGuard
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
