package brokendoublechecked;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Three ways that need no second look: an enum constant, a compare-and-set, a concurrent map. */
public enum EnumSingleton {
  INSTANCE;

  private final Map<String, StringBuilder> pages = new ConcurrentHashMap<>();
  private final AtomicReference<Map<String, String>> settings = new AtomicReference<>();

  public String page(String name) {
    return pages.computeIfAbsent(name, StringBuilder::new).toString();
  }

  public Map<String, String> settings() {
    Map<String, String> seen = settings.get();
    if (seen == null) {
      Map<String, String> made = new ConcurrentHashMap<>();
      seen = settings.compareAndSet(null, made) ? made : settings.get();
    }
    return seen;
  }
}
