package brokendoublechecked;

import java.util.ArrayList;
import java.util.List;

/** A local copy avoids the second read, not the missing order: the list's content may be unseen. */
public final class LocalCopy {

  private final Object lock = new Object();
  private List<String> names;

  public List<String> names() {
    List<String> seen = names; // EXPECT: BrokenDoubleChecked
    if (seen == null) {
      synchronized (lock) {
        seen = names;
        if (seen == null) {
          seen = new ArrayList<>();
          names = seen;
        }
      }
    }
    return seen;
  }
}
