package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;

/** The accesses of an array as long as it belongs to one thread at a time. */
final class Ownership {

  /** Accesses of the owner that are remembered. */
  private static final int REMEMBERED = 4;

  /** The last access. */
  private long last;

  private Footprint footprint = Footprint.NONE;

  /** Indices, those of writes as their complement. */
  private final int[] indices = new int[REMEMBERED];

  private final long[] accesses = new long[REMEMBERED];
  private int count;

  /**
   * Whether the array belongs to the thread, which now accesses it.
   *
   * @param index the index; for a write its complement
   * @param print the thread's footprint on the array
   */
  boolean takes(ThreadState thread, long access, int index, Footprint print) {
    if (!thread.clock.covers(last)) {
      return false;
    }
    if (Access.slot(last) != thread.slot) {
      count = 0;
    }
    last = access;
    footprint = print;
    indices[count & REMEMBERED - 1] = index;
    accesses[count++ & REMEMBERED - 1] = access;
    return true;
  }

  /** The array is shared from now on: all that is remembered, by element. */
  Accesses[] end(int length) {
    footprint.empty();
    Accesses[] apart = new Accesses[length];
    for (int i = Math.max(0, count - REMEMBERED); i < count; i++) {
      int index = indices[i & REMEMBERED - 1];
      long access = accesses[i & REMEMBERED - 1];
      Accesses before = apart[Math.max(index, ~index)];
      apart[Math.max(index, ~index)] =
          index < 0 ? Accesses.afterWrite(access) : Accesses.ofOwner(before, access);
    }
    return apart;
  }
}
