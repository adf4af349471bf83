package differentguards;

import java.util.ArrayList;
import java.util.List;

/** Object.clone copies the reference only: two objects, two monitors, one list. */
public final class CloneSharesList implements Cloneable {

  private final List<String> names = new ArrayList<>();

  public synchronized void add(String name) {
    names.add(name); // MISS: DifferentGuards a copy shares the list
  }

  public synchronized int size() {
    return names.size();
  }

  @Override
  public synchronized CloneSharesList clone() {
    try {
      return (CloneSharesList) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
