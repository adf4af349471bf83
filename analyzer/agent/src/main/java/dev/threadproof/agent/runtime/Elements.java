package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import org.jspecify.annotations.Nullable;

/**
 * Races on the elements of arrays. A small array has the last write and read of each element from
 * its first access on; a larger one only once a second thread comes that nothing orders after the
 * first: until then the array belongs to one thread at a time.
 */
final class Elements {

  /** Arrays up to this length are told apart by element at once. */
  private static final int SMALL = 64;

  /** Accesses of the owner that are remembered until elements are told apart. */
  private static final int REMEMBERED = 4;

  private final int length;

  /** The last access of the owner, while there is one. */
  private long owner;

  private long @Nullable [] writes;
  private long @Nullable [] reads;

  /** Per element a second read that nothing orders with the first; made when there is one. */
  private long @Nullable [] otherReads;

  private final int[] lastIndex = new int[REMEMBERED];
  private final long[] lastAccess = new long[REMEMBERED];
  private int lasts;

  Elements(int length) {
    this.length = length;
    if (length <= SMALL) {
      writes = new long[length];
      reads = new long[length];
    }
  }

  int length() {
    return length;
  }

  /** Whether the array belongs to the thread, which has accessed it since its last release. */
  boolean isOwnedNow(ThreadState thread) {
    return reads == null && Access.epochOf(owner) == thread.epoch;
  }

  void access(ThreadState thread, int index, int id, boolean write, Object array) {
    if (reads == null && !share(thread, index, id, write)) {
      return;
    }
    long[] written = writes;
    long[] read = reads;
    if (written == null || read == null) {
      return;
    }
    long epoch = thread.epoch;
    if (Access.epochOf(written[index]) == epoch
        || (!write && Access.epochOf(read[index]) == epoch)) {
      return;
    }
    check(written[index], true, thread, id, write, array);
    long now = Access.of(epoch, id);
    long[] others = otherReads;
    if (!write) {
      read(thread, index, read, now);
      return;
    }
    check(read[index], false, thread, id, true, array);
    if (others != null) {
      check(others[index], false, thread, id, true, array);
    }
    written[index] = now;
  }

  /**
   * Keeps a read: in the place of one that comes before it, else beside it. Of three that nothing
   * orders the last is not kept.
   */
  private void read(ThreadState thread, int index, long[] read, long now) {
    if (thread.clock.covers(read[index])) {
      read[index] = now;
      return;
    }
    long[] others = otherReads;
    if (others == null) {
      others = newOtherReads();
    }
    if (thread.clock.covers(others[index])) {
      others[index] = now;
    }
  }

  private synchronized long[] newOtherReads() {
    long[] known = otherReads;
    if (known == null) {
      known = new long[length];
      otherReads = known;
    }
    return known;
  }

  /** Whether elements have to be told apart; if not, the array belongs to this thread now. */
  private synchronized boolean share(ThreadState thread, int index, int id, boolean write) {
    if (reads != null) {
      return true;
    }
    long now = Access.of(thread.epoch, id);
    if (thread.clock.covers(owner)) {
      if (Access.slot(owner) != thread.slot) {
        lasts = 0;
      }
      owner = now;
      lastIndex[lasts & REMEMBERED - 1] = write ? ~index : index;
      lastAccess[lasts++ & REMEMBERED - 1] = now;
      return false;
    }
    long[] written = new long[length];
    long[] read = new long[length];
    for (int i = Math.max(0, lasts - REMEMBERED); i < lasts; i++) {
      int known = lastIndex[i & REMEMBERED - 1];
      if (known < 0) {
        written[~known] = lastAccess[i & REMEMBERED - 1];
      } else {
        read[known] = lastAccess[i & REMEMBERED - 1];
      }
    }
    writes = written;
    reads = read;
    return true;
  }

  private static void check(
      long earlier, boolean wrote, ThreadState thread, int id, boolean write, Object array) {
    if (!thread.clock.covers(earlier)) {
      Races.report(
          new Races.Pair(earlier, wrote, null),
          thread,
          Sites.get(id),
          write,
          "array element",
          array);
    }
  }
}
