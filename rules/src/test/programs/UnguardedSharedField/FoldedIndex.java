package unguardedsharedfield;

/**
 * A table by hash: whoever divides the keys among threads has not divided the slots, for many keys
 * share one.
 */
final class FoldedIndex {

  private final String[] byMask = new String[8];
  private final String[] byRemainder = new String[10];

  void add(int key) {
    int slot = key & (byMask.length - 1);
    byMask[slot] = "key " + key; // EXPECT: UnguardedSharedField
    byRemainder[Math.abs(key) % byRemainder.length] = "key " + key; // EXPECT: UnguardedSharedField
  }

  private void addAll(int from, int to) {
    for (int key = from; key < to; key++) {
      add(key);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    FoldedIndex table = new FoldedIndex();
    Thread low = new Thread(() -> table.addAll(0, 50));
    Thread high = new Thread(() -> table.addAll(50, 100));
    low.start();
    high.start();
    low.join();
    high.join();
    System.out.println(table.byMask[0] + table.byRemainder[0]);
  }
}
