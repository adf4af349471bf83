package synccollectioniteration;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The view of a synchronized map is iterated with no lock while another thread puts. */
final class KeySetView {

  private final Map<String, Integer> scores = Collections.synchronizedMap(new HashMap<>());

  void score(String name) {
    scores.merge(name, 1, Integer::sum);
  }

  void print() {
    for (String name : scores.keySet()) { // EXPECT: SyncCollectionIteration
      System.out.println(name);
    }
  }

  public static void main(String[] args) {
    KeySetView board = new KeySetView();
    Thread player =
        new Thread(
            () -> {
              for (int i = 0; i < 100; i++) {
                board.score("p" + i);
              }
            });
    player.start();
    board.print();
  }
}
