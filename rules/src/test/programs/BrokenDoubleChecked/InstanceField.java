package brokendoublechecked;

import java.util.HashMap;
import java.util.Map;

/** A lazily built map, checked without and with the monitor of this. */
public final class InstanceField {

  private Map<String, String> table;

  public Map<String, String> table() {
    if (table == null) { // EXPECT: BrokenDoubleChecked
      synchronized (this) {
        if (table == null) {
          table = new HashMap<>();
        }
      }
    }
    return table;
  }
}
