package unguardedsharedfield;

import java.util.HashMap;
import java.util.Map;

/** A map is filled while it is local, published through a volatile field, and only read after. */
final class VolatilePublished {

  private volatile Map<String, String> settings = Map.of();

  void reload(String host) {
    Map<String, String> fresh = new HashMap<>();
    fresh.put("host", host);
    fresh.put("port", "80");
    settings = fresh;
  }

  String get(String key) {
    return settings.get(key);
  }

  public static void main(String[] args) {
    VolatilePublished config = new VolatilePublished();
    new Thread(() -> config.reload("localhost")).start();
    new Thread(() -> System.out.println(config.get("host"))).start();
    System.out.println(config.get("port"));
  }
}
