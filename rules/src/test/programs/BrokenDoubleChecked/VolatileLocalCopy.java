package brokendoublechecked;

import java.util.ArrayList;
import java.util.List;

/** Volatile with a local copy, as it is usually written for speed. */
public final class VolatileLocalCopy {

  private volatile List<String> names;

  public List<String> names() {
    List<String> seen = names;
    if (seen == null) {
      synchronized (this) {
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
