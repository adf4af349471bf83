package unguardedsharedfield;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The map is concurrent, the counters in it are plain objects that two threads increment. */
final class MutatedMapValue {

  static final class Hits {
    private int count;
  }

  private final Map<String, Hits> pages = new ConcurrentHashMap<>();

  void hit(String page) {
    Hits hits = pages.computeIfAbsent(page, key -> new Hits());
    hits.count++; // MISS: UnguardedSharedField what a map holds for a key is not known to be one object
  }

  public static void main(String[] args) {
    MutatedMapValue site = new MutatedMapValue();
    new Thread(() -> site.hit("index")).start();
    new Thread(() -> site.hit("index")).start();
  }
}
