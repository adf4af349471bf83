package dev.threadproof.samples.s17hashmap;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;

/**
 * A table that moves its chains in reverse when it grows: two threads that do it at once lose
 * entries, or leave a chain that leads back into itself.
 */
// The end of a chain is null, as in the original.
@SuppressWarnings("NullAway")
public final class OldScheme { // PROOF: race failed

  private static final class Entry {
    final int key;
    Entry next;

    Entry(int key, Entry next) {
      this.key = key;
      this.next = next;
    }
  }

  private Entry[] table = new Entry[2];
  private int size;

  private OldScheme() {}

  private void add(int key) {
    Entry[] slots = table;
    int slot = key & (slots.length - 1);
    Entry entry = new Entry(key, slots[slot]);
    slots[slot] = entry; // EXPECT: UnguardedSharedField
    ++size; // EXPECT: UnguardedSharedField
    if (size > slots.length) {
      grow(slots);
    }
  }

  private void grow(Entry[] old) {
    Entry[] bigger = new Entry[2 * old.length];
    for (Entry chain : old) {
      transfer(chain, bigger);
    }
    table = bigger; // EXPECT: UnguardedSharedField
  }

  private static void transfer(Entry chain, Entry[] bigger) {
    Entry entry = chain;
    while (entry != null) {
      Entry next = entry.next;
      int slot = entry.key & (bigger.length - 1);
      entry.next = bigger[slot]; // EXPECT: UnguardedSharedField
      bigger[slot] = entry;
      entry = next;
    }
  }

  private int reachable(int limit) {
    int count = 0;
    for (Entry chain : table) {
      for (Entry entry = chain; entry != null && count <= limit; entry = entry.next) {
        count++;
      }
    }
    return count;
  }

  private void fill(int from, int count) {
    for (int i = from; i < from + count; i++) {
      add(i);
    }
  }

  /** Prints size and entries that can be reached, which ought to be equal; or hangs in a cycle. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.allowHang();
    int count = Size.of(args, 1000);
    OldScheme set = new OldScheme();
    Thread low = new Thread(() -> set.fill(0, count));
    Thread high = new Thread(() -> set.fill(count, count));
    low.start();
    high.start();
    low.join();
    high.join();
    int reachable = set.reachable(2 * count);
    System.out.println(
        "size: " + set.size + ", reachable: " + (reachable > 2 * count ? "a cycle" : reachable));
  }
}
