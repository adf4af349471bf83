package inconsistentguard;

import java.util.HashMap;
import java.util.Map;

/** A hidden class whose public methods others reach by way of a public one that inherits them. */
abstract class InheritedFromHidden {

  private static final Map<String, Object> INSTANCES = new HashMap<>();

  static synchronized void register(Object instance) {
    INSTANCES.put(instance.toString(), instance);
  }

  static void remove(Object instance) {
    INSTANCES.remove(instance.toString()); // EXPECT: InconsistentGuard possible review
  }

  public static void closeAll() throws Exception {
    for (Object instance : INSTANCES.values()) {
      ((AutoCloseable) instance).close();
    }
    INSTANCES.clear();
  }

  /** Shows what it inherits. */
  public static final class Factory extends InheritedFromHidden {}

  /** One of those that register. */
  public static final class Pool implements AutoCloseable {
    public void open() {
      register(this);
    }

    @Override
    public void close() {
      remove(this);
    }
  }
}
