package unguardedsharedfield;

import java.util.HashMap;
import java.util.Map;

/** The writer fills a new map and publishes it through a volatile; a published map is only read. */
final class VolatileSnapshot {

  private volatile Map<String, String> routes = Map.of();

  void reload() {
    Map<String, String> fresh = new HashMap<>();
    fresh.put("/", "home");
    routes = fresh;
  }

  String route(String path) {
    return routes.getOrDefault(path, "404");
  }

  public static void main(String[] args) {
    VolatileSnapshot router = new VolatileSnapshot();
    new Thread(router::reload).start();
    System.out.println(router.route("/"));
  }
}
