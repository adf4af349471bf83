package checkthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Two threads may work out the same text twice; whichever stays is as good as the other. */
public final class ImmutableMemo {

  private final Map<Integer, String> texts = new ConcurrentHashMap<>();

  public String text(int number) {
    String known = texts.get(number);
    if (known == null) {
      known = "number " + number;
      texts.put(number, known);
    }
    return known;
  }
}
