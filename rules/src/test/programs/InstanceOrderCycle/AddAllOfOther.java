package instanceordercycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** addAll holds its own monitor while it asks the other bag, which is synchronized as well. */
public final class AddAllOfOther {

  private final List<String> items = new ArrayList<>();

  public synchronized void add(String item) {
    items.add(item);
  }

  public synchronized Collection<String> items() {
    return List.copyOf(items);
  }

  public synchronized boolean addAll(AddAllOfOther other) {
    Collection<String> theirs = other.items(); // EXPECT: InstanceOrderCycle
    return items.addAll(theirs);
  }
}
