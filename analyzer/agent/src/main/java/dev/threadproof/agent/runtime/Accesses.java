package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import dev.threadproof.agent.runtime.clock.VectorClock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The accesses of one variable that a later access must come after, as one value: the last write,
 * and the reads since then that nothing orders among each other. The algorithm is FastTrack's
 * (Flanagan and Freund, PLDI 2009). Variables with the same history share one value. Woven code
 * keeps it in a field beside the program's own.
 */
public final class Accesses {

  static final Accesses NONE = new Accesses(Access.NONE, Access.NONE, null);

  final long write;

  /** The last read. */
  final long read;

  /** By slot, if there are several. */
  private final long @Nullable [] reads;

  private Accesses(long write, long read, long @Nullable [] reads) {
    this.write = write;
    this.read = read;
    this.reads = reads;
  }

  /** Whether the thread has read or written since its last release, so that a read adds nothing. */
  boolean isRead(ThreadState thread) {
    long epoch = thread.epoch;
    return Access.epochOf(read) == epoch
        || Access.epochOf(write) == epoch
        || (reads != null && isAmong(reads, thread));
  }

  private static boolean isAmong(long[] reads, ThreadState thread) {
    int slot = thread.slot;
    return slot >= 0 && slot < reads.length && Access.epochOf(reads[slot]) == thread.epoch;
  }

  /** Whether the thread has written since its last release, so that a write adds nothing. */
  boolean isWritten(ThreadState thread) {
    return Access.epochOf(write) == thread.epoch;
  }

  /** Whether such an access of the thread adds nothing. */
  boolean has(ThreadState thread, boolean isWrite) {
    return isWrite ? isWritten(thread) : isRead(thread);
  }

  /** Whether all that a further access must come after came before that moment. */
  boolean comeBefore(VectorClock clock, boolean isWrite) {
    return clock.covers(write)
        && (!isWrite || (reads == null ? clock.covers(read) : coversAll(clock, reads)));
  }

  /** All after a read. */
  Accesses afterRead(ThreadState thread, long now) {
    VectorClock clock = thread.clock;
    if (clock.covers(read) && (reads == null || coversAll(clock, reads))) {
      return new Accesses(write, now, null);
    }
    int length = Math.max(Math.max(Access.slot(read), thread.slot) + 1, 0);
    long[] all = reads == null ? new long[length] : Arrays.copyOf(reads, length(reads, length));
    if (reads == null) {
      all[Access.slot(read)] = read;
    }
    all[thread.slot] = now;
    return new Accesses(write, now, all);
  }

  private static int length(long[] reads, int least) {
    return Math.max(reads.length, least);
  }

  private static boolean coversAll(VectorClock clock, long[] reads) {
    for (long earlier : reads) {
      if (!clock.covers(earlier)) {
        return false;
      }
    }
    return true;
  }

  /** All after a write. */
  static Accesses afterWrite(long now) {
    return new Accesses(now, Access.NONE, null);
  }

  /** All after a read of the only thread that has accessed it. */
  static Accesses ofOwner(@Nullable Accesses before, long read) {
    return new Accesses(before == null ? Access.NONE : before.write, read, null);
  }

  /** The reads; where there are several, also those that came before others. */
  long[] reads() {
    return reads == null ? new long[] {read} : reads.clone();
  }

  /** A number that differs for most that differ. */
  int mixed() {
    long mixed = (write ^ read * 31) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40);
  }
}
