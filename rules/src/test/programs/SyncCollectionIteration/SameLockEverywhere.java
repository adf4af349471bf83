package synccollectioniteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every use of the wrapper, changes included, is under the object's own lock as well. */
public final class SameLockEverywhere {

  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  public synchronized void add(String line) {
    lines.add(line);
  }

  public synchronized int length() {
    int sum = 0;
    for (String line : lines) {
      sum += line.length();
    }
    return sum;
  }
}
