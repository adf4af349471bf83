package instanceordercycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The other bag is copied before the own monitor is taken: never two monitors at once. */
public final class CopiedFirst {

  private final List<String> items = new ArrayList<>();

  public synchronized void add(String item) {
    items.add(item);
  }

  public synchronized Collection<String> items() {
    return List.copyOf(items);
  }

  public boolean addAll(CopiedFirst other) {
    Collection<String> theirs = other.items();
    synchronized (this) {
      return items.addAll(theirs);
    }
  }

  public CopiedFirst copy() {
    CopiedFirst twin = new CopiedFirst();
    synchronized (this) {
      for (String item : items) {
        twin.add(item);
      }
    }
    return twin;
  }
}
