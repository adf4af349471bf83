package badlockobject;

import java.util.ArrayList;
import java.util.List;

/** The list is its own lock and is replaced inside: the next thread locks another list. */
public final class ListReplaced {

  private List<String> items = new ArrayList<>();

  public void add(String item) {
    synchronized (items) { // EXPECT: BadLockObject
      List<String> longer = new ArrayList<>(items);
      longer.add(item);
      items = longer;
    }
  }
}
