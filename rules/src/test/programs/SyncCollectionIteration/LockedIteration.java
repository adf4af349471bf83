package synccollectioniteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole iteration holds the lock of the list, or of the map whose view is iterated. */
public final class LockedIteration {

  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Integer> counts = Collections.synchronizedMap(new HashMap<>());

  public void add(String line) {
    lines.add(line);
    counts.put(line, line.length());
  }

  public int length() {
    int sum = 0;
    synchronized (lines) {
      for (String line : lines) {
        sum += line.length();
      }
    }
    synchronized (counts) {
      for (Integer count : counts.values()) {
        sum += count;
      }
    }
    return sum;
  }
}
