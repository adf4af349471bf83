package unguardedsharedfield;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;

/** One task for each item of a copy: each has an item of its own, and all of them the log. */
public final class StartsEachOfCopy {

  /** Something that is started. */
  public static class Item {
    private int delay;

    void start(Log log) {
      delay = delay * 2;
      log.note();
    }
  }

  /** Knows how many were started. */
  public static class Log {
    private int notes;

    void note() {
      notes++; // EXPECT: UnguardedSharedField
    }
  }

  private final List<Item> items = new CopyOnWriteArrayList<>();
  private final Log log = new Log();

  public void add(Item item) {
    items.add(item);
  }

  public List<Item> items() {
    return new ArrayList<>(items);
  }

  public void startAll(ExecutorService executor) {
    for (Item item : items()) {
      start(item, executor);
    }
  }

  private void start(Item item, ExecutorService executor) {
    executor.execute(() -> item.start(log));
  }
}
