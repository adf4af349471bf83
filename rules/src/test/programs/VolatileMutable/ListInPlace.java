package volatilemutable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plain collections in volatile fields are changed in place; the concurrent one may be. */
public final class ListInPlace {

  private volatile List<String> lines = new ArrayList<>();
  private volatile HashMap<String, String> names = new HashMap<>();
  private volatile Map<String, String> shared = new ConcurrentHashMap<>();

  public void add(String line) {
    lines.add(line); // EXPECT: VolatileMutable possible
  }

  public int lines() {
    return lines.size();
  }

  public void clear() {
    lines = new ArrayList<>();
    names = new HashMap<>();
    shared = new ConcurrentHashMap<>();
  }

  public void name(String key, String name) {
    names.put(key, name); // EXPECT: VolatileMutable possible
    shared.put(key, name);
  }

  public String name(String key) {
    return names.get(key) + shared.get(key);
  }
}
