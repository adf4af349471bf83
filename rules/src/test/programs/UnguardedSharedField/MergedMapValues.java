package unguardedsharedfield;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Immutable values merged by the map, and adders in it: every change is atomic. */
final class MergedMapValues {

  private final Map<String, Integer> words = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> pages = new ConcurrentHashMap<>();

  void count(String word) {
    words.merge(word, 1, Integer::sum);
    words.compute("all", (key, old) -> old == null ? 1 : old + 1);
    pages.computeIfAbsent(word, key -> new LongAdder()).increment();
  }

  public static void main(String[] args) {
    MergedMapValues shared = new MergedMapValues();
    new Thread(() -> shared.count("a")).start();
    new Thread(() -> shared.count("b")).start();
    shared.pages.forEach((page, hits) -> System.out.println(page + hits.sum()));
  }
}
