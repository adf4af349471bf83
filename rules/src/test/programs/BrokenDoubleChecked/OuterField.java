package brokendoublechecked;

import java.util.Map;
import java.util.TreeMap;

/** An inner class looks twice at a plain field of its outer object. */
public final class OuterField {

  private Map<String, Integer> index;

  public final class View {
    public Integer find(String key) {
      if (index == null) { // EXPECT: BrokenDoubleChecked
        synchronized (OuterField.this) {
          if (index == null) {
            index = new TreeMap<>();
          }
        }
      }
      return index.get(key);
    }
  }
}
