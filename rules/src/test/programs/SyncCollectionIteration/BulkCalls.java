package synccollectioniteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** forEach, removeIf and toArray of the wrapper hold its lock from beginning to end. */
public final class BulkCalls {

  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  public void add(String line) {
    lines.add(line);
  }

  public void print() {
    lines.forEach(System.out::println);
  }

  public void removeEmpty() {
    lines.removeIf(String::isEmpty);
  }

  public int length() {
    int sum = 0;
    for (String line : lines.toArray(new String[0])) {
      sum += line.length();
    }
    return sum;
  }
}
