package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;

/** Every thread keeps its result in a field of its own, which is read after join(). */
final class ResultFieldsAfterJoin {

  static final class Searcher extends Thread {
    private final int from;
    private int found;
    private final List<Integer> hits = new ArrayList<>();

    Searcher(int from) {
      this.from = from;
    }

    @Override
    public void run() {
      for (int i = from; i < from + 100; i++) {
        if (i % 7 == 0) {
          found++;
          hits.add(i);
        }
      }
    }

    int found() {
      return found;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    List<Searcher> searchers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Searcher searcher = new Searcher(i * 100);
      searchers.add(searcher);
      searcher.start();
    }
    int total = 0;
    for (Searcher searcher : searchers) {
      searcher.join();
      total += searcher.found() + searcher.hits.size();
    }
    System.out.println(total);
  }
}
