package unguardedsharedfield;

/**
 * Chains in a table. By hash, keys of several threads share a chain; where the slots have been
 * divided, each thread walks along chains of its own.
 */
final class WalkedChains {

  private static final class Entry {
    final int key;
    final Entry next;
    int count;

    Entry(int key, Entry next) {
      this.key = key;
      this.next = next;
    }
  }

  private static final class OwnEntry {
    private OwnEntry next;
    private int count;
  }

  private final Entry[] byHash = new Entry[8];
  private final OwnEntry[] divided = new OwnEntry[8];

  void count(int key) {
    int slot = key & (byHash.length - 1);
    for (Entry entry = byHash[slot]; entry != null; entry = entry.next) {
      if (entry.key == key) {
        entry.count++; // EXPECT: UnguardedSharedField
        return;
      }
    }
    byHash[slot] = new Entry(key, byHash[slot]); // EXPECT: UnguardedSharedField
  }

  void countOwn(int from, int to) {
    for (int slot = from; slot < to; slot++) {
      OwnEntry added = new OwnEntry();
      added.next = divided[slot];
      divided[slot] = added;
      for (OwnEntry entry = divided[slot]; entry != null; entry = entry.next) {
        entry.count++;
      }
    }
  }

  private void work(int from, int to) {
    for (int key = 0; key < 100; key++) {
      count(key);
    }
    countOwn(from, to);
  }

  public static void main(String[] args) throws InterruptedException {
    WalkedChains chains = new WalkedChains();
    Thread low = new Thread(() -> chains.work(0, 4));
    Thread high = new Thread(() -> chains.work(4, 8));
    low.start();
    high.start();
    low.join();
    high.join();
    System.out.println(chains.byHash[0] + " " + chains.divided[0]);
  }
}
