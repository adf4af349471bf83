package unsafecontainer;

import java.util.ArrayList;
import java.util.List;

/** The reference is final, the list's content is not: two threads add to one ArrayList. */
final class ListContent {

  private final List<String> names = new ArrayList<>();

  void fill(String prefix) {
    for (int i = 0; i < 100; i++) {
      names.add(prefix + i); // EXPECT: UnsafeContainer
    }
  }

  public static void main(String[] args) {
    ListContent shared = new ListContent();
    new Thread(() -> shared.fill("a")).start();
    new Thread(() -> shared.fill("b")).start();
  }
}
