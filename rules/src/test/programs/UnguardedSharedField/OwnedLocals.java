package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;

/** Every thread fills a list and a point of its own: nobody else ever has them. */
final class OwnedLocals {

  static final class Point {
    int x;
  }

  static void work() {
    List<String> mine = new ArrayList<>();
    Point point = new Point();
    for (int i = 0; i < 10; i++) {
      mine.add("entry " + i);
      point.x += i;
    }
    System.out.println(mine.size() + point.x);
  }

  public static void main(String[] args) {
    new Thread(OwnedLocals::work).start();
    new Thread(OwnedLocals::work).start();
  }
}
