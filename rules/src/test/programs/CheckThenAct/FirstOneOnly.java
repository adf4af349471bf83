package checkthenact;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Adding twice does no harm to the set, but what is done for the first one is done twice. */
final class FirstOneOnly {

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private static void visit(String page) {
    if (!SEEN.contains(page)) {
      SEEN.add(page); // EXPECT: CheckThenAct
      System.out.println("loading " + page);
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      new Thread(() -> visit("index")).start();
    }
  }
}
