package unsafecontainer;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.WeakHashMap;

/** The table lies in a class of its own that nobody else can name; the way to it is public. */
public class StaticMemoOfHolder {

  static class Table {
    static final Map<Class<?>, SoftReference<Object>> NODES = new WeakHashMap<>();
  }

  public static Object node(Class<?> type) {
    SoftReference<Object> known = Table.NODES.get(type);
    Object node = known == null ? null : known.get();
    if (node == null) {
      node = new Object();
      Table.NODES.put(type, new SoftReference<>(node)); // EXPECT: UnsafeContainer possible
    }
    return node;
  }
}
