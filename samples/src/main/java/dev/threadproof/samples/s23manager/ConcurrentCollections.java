package dev.threadproof.samples.s23manager;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Each worker makes single calls on collections that are made for several threads. */
public final class ConcurrentCollections {

  private static final Map<String, Integer> VISITS = new ConcurrentHashMap<>();
  private static final List<Integer> IDS = new CopyOnWriteArrayList<>();

  private ConcurrentCollections() {}

  private static void work(int id) {
    VISITS.merge("all", 1, Integer::sum);
    IDS.add(id);
  }

  /** Prints ten visits and ten ids. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 10);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int id = i;
      Thread thread = new Thread(() -> work(id));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(VISITS + " " + IDS.size());
  }
}
