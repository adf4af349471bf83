package unsafecontainer;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every way to the first table holds the lock of the class; the second needs none. */
public final class StaticMemoUnderLock {

  private static final Map<String, Integer> LENGTHS = new HashMap<>();
  private static final Map<String, Integer> DEPTHS = new ConcurrentHashMap<>();

  private StaticMemoUnderLock() {}

  public static synchronized int length(String word) {
    return LENGTHS.computeIfAbsent(word, String::length);
  }

  public static int depth(String path) {
    return DEPTHS.computeIfAbsent(path, p -> p.split("/").length);
  }
}
