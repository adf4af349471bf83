package inconsistentguard;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Only one of the methods that use the one map takes the lock of the class. */
public final class StaticMapSeldomLocked {

  private static final Map<String, String> INSTANCES = new HashMap<>();

  private StaticMapSeldomLocked() {}

  public static synchronized void register(String name) {
    INSTANCES.put(name, name);
  }

  public static void remove(String name) {
    INSTANCES.remove(name); // EXPECT: InconsistentGuard possible review
  }

  public static void closeAll() {
    Iterator<String> all = INSTANCES.values().iterator();
    while (all.hasNext()) {
      System.out.println(all.next());
    }
    INSTANCES.clear();
  }
}
