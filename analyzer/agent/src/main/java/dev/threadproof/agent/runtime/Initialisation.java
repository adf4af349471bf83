package dev.threadproof.agent.runtime;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Initialisation of classes: whoever uses a class comes after its static initialiser (JLS 12.4.2),
 * though it takes no lock that could be seen.
 */
public final class Initialisation {

  private static final Object LOCK = new Object();
  private static final Map<String, Integer> IDS = new HashMap<>();
  private static volatile State[] table = new State[64];

  private Initialisation() {}

  private static final class State {
    final Sync sync = new Sync();
    volatile boolean done;
  }

  /** The index of a class with a static initialiser, by its binary name. */
  public static int register(String className) {
    synchronized (LOCK) {
      Integer known = IDS.get(className);
      if (known != null) {
        return known;
      }
      int id = IDS.size();
      State[] states = table;
      if (id == states.length) {
        states = Arrays.copyOf(states, id * 2);
      }
      states[id] = new State();
      table = states;
      IDS.put(className, id);
      return id;
    }
  }

  static void done(ThreadState thread, int id) {
    State state = table[id];
    state.sync.release(thread);
    state.done = true;
  }

  /**
   * The thread uses the class; false while its initialiser is at work, on this thread or another.
   */
  static boolean used(ThreadState thread, int id) {
    if (thread.hasSeen(id)) {
      return true;
    }
    State state = table[id];
    if (state.done) {
      thread.see(id);
      state.sync.acquire(thread);
      return true;
    }
    return false;
  }
}
