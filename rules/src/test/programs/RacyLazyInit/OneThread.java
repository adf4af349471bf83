package racylazyinit;

import java.util.ArrayList;
import java.util.List;

/** A program of one thread may make things as it needs them. */
final class OneThread {

  private static List<String> seen;

  private static List<String> seen() {
    if (seen == null) {
      seen = new ArrayList<>();
    }
    return seen;
  }

  public static void main(String[] args) {
    for (String arg : args) {
      seen().add(arg);
    }
    System.out.println(seen());
  }
}
