package brokendoublechecked;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A ConcurrentHashMap orders put before the get that sees the value: both looks are sound. */
public final class ConcurrentMapLazy {

  private final Map<String, int[]> tables = new ConcurrentHashMap<>();

  public int[] table(String name) {
    int[] table = tables.get(name);
    if (table == null) {
      synchronized (this) {
        table = tables.get(name);
        if (table == null) {
          table = new int[] {name.length()};
          tables.put(name, table);
        }
      }
    }
    return table;
  }
}
