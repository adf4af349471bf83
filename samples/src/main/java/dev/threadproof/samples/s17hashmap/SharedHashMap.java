package dev.threadproof.samples.s17hashmap;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.HashMap;
import java.util.Map;

/** Two threads put into one HashMap: entries are lost, and the size is wrong. */
public final class SharedHashMap { // PROOF: race failed

  private static final Map<Integer, String> MAP = new HashMap<>();

  private SharedHashMap() {}

  private static void fill(int from, int count) {
    for (int i = from; i < from + count; i++) {
      MAP.put(i, "value " + i); // EXPECT: UnsafeContainer
    }
  }

  /** Prints a size that may be too small; or hangs in a broken table. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.allowHang();
    int count = Size.of(args, 1000);
    Thread low = new Thread(() -> fill(0, count));
    Thread high = new Thread(() -> fill(count, count));
    low.start();
    high.start();
    low.join();
    high.join();
    System.out.println("size: " + MAP.size());
  }
}
