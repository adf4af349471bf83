package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;

/** No second thread anywhere: plain fields and a plain list are all that is needed. */
final class OneThreadOnly {

  private int count;
  private final List<String> seen = new ArrayList<>();

  void see(String word) {
    count++;
    seen.add(word);
  }

  public static void main(String[] args) {
    OneThreadOnly counter = new OneThreadOnly();
    for (String arg : args) {
      counter.see(arg);
    }
    System.out.println(counter.count + " " + counter.seen);
  }
}
