package dev.threadproof.samples.s23manager;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The map is locked in each call, not from get to put: a visit counted in between is lost. */
public final class CompoundOnSynchronizedMap { // PROOF: act-between failed

  private static final Map<String, Integer> VISITS = Collections.synchronizedMap(new HashMap<>());
  private static final List<Integer> IDS = new CopyOnWriteArrayList<>();

  private CompoundOnSynchronizedMap() {}

  private static void work(int id) {
    Integer before = VISITS.get("all");
    VISITS.put("all", before == null ? 1 : before + 1); // EXPECT: CheckThenAct
    IDS.add(id);
  }

  /** Prints ten visits or less, and ten ids. */
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
