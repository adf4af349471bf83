package inconsistentguard;

import java.util.HashMap;
import java.util.Map;

/** The first look into the HashMap is unlocked: it may run through a table that is being rebuilt. */
public final class MapDoubleChecked {

  private final Map<String, StringBuilder> pages = new HashMap<>();

  public StringBuilder page(String name) {
    StringBuilder page = pages.get(name); // EXPECT: InconsistentGuard
    if (page == null) {
      synchronized (pages) {
        page = pages.get(name);
        if (page == null) {
          page = new StringBuilder(name);
          pages.put(name, page);
        }
      }
    }
    return page;
  }
}
