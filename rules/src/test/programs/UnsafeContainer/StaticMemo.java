package unsafecontainer;

import java.util.HashMap;
import java.util.Map;

/** Filled by whoever asks first: nothing says that callers of a public static method take turns. */
public final class StaticMemo {

  private static final Map<String, Integer> LENGTHS = new HashMap<>();

  private StaticMemo() {}

  public static int length(String word) {
    Integer known = LENGTHS.get(word);
    if (known == null) {
      known = word.length();
      LENGTHS.put(word, known); // EXPECT: UnsafeContainer possible
    }
    return known;
  }
}
