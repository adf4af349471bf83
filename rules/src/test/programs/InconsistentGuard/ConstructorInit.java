package inconsistentguard;

import java.util.HashMap;
import java.util.Map;

/** While the constructor and its helper run, nobody else has the object. */
public final class ConstructorInit {

  private final Map<String, String> settings = new HashMap<>();
  private int generation;

  public ConstructorInit() {
    defaults();
    generation = 1;
  }

  private void defaults() {
    settings.put("colour", "blue");
    generation = 0;
  }

  public synchronized void set(String key, String value) {
    settings.put(key, value);
    generation++;
  }

  public synchronized String get(String key) {
    return settings.get(key) + generation;
  }
}
