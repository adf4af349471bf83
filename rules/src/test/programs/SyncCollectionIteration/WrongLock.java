package synccollectioniteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Iterates under a lock, but not under the one that the wrapper takes in add. */
public final class WrongLock {

  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  public void add(String line) {
    lines.add(line);
  }

  public synchronized int length() {
    int sum = 0;
    for (String line : lines) { // EXPECT: SyncCollectionIteration
      sum += line.length();
    }
    return sum;
  }
}
