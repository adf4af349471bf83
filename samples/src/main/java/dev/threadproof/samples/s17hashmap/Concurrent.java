package dev.threadproof.samples.s17hashmap;

import dev.threadproof.samples.Size;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A ConcurrentHashMap makes each put whole, and each put before each get that sees it. */
public final class Concurrent {

  private static final Map<Integer, String> MAP = new ConcurrentHashMap<>();

  private Concurrent() {}

  private static void fill(int from, int count) {
    for (int i = from; i < from + count; i++) {
      MAP.put(i, "value " + i);
    }
  }

  /** Prints the size, two thousand. */
  public static void main(String[] args) throws InterruptedException {
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
