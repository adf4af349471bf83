package unguardedsharedfield;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collections made for sharing may be shared, one call at a time. */
final class ConcurrentContent {

  private final Map<String, Integer> byName = new ConcurrentHashMap<>();
  private final List<String> order = new CopyOnWriteArrayList<>();
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  void note(String name) {
    byName.merge(name, 1, Integer::sum);
    order.add(name);
    log.add(name);
  }

  public static void main(String[] args) {
    ConcurrentContent shared = new ConcurrentContent();
    new Thread(() -> shared.note("a")).start();
    new Thread(() -> shared.note("b")).start();
  }
}
