package staticunderinstancelock;

import java.util.HashMap;
import java.util.Map;

/**
 * As kotlinc writes {@code object KotlinObject}: its properties are static fields, its
 * {@code @Synchronized} methods lock the one instance that there is.
 */
public final class KotlinObject {

  public static final KotlinObject INSTANCE = new KotlinObject();

  private static int count;
  private static final Map<String, Integer> names = new HashMap<>();

  private KotlinObject() {}

  public final synchronized int next() {
    int var1 = count;
    count = var1 + 1;
    return count;
  }

  public final synchronized int number(String name) {
    Integer known = names.get(name);
    if (known != null) {
      return known;
    }
    names.put(name, count);
    return count;
  }

  public final synchronized void reset() {
    count = 0;
    names.clear();
  }
}
