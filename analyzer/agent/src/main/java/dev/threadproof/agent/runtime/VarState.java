package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The accesses of one variable that a later access must come after: the last write, and the reads
 * since then that nothing orders among each other. The algorithm is FastTrack's (Flanagan and
 * Freund, PLDI 2009): one access is kept as long as one is enough.
 */
final class VarState {

  private long write;
  private long read;
  private long @Nullable [] reads;
  private @Nullable Trails trails;

  /**
   * Whether the thread has made such an access since its last release; then one more adds nothing.
   * What is read here without a lock can be this thread's epoch only if this thread wrote it.
   */
  boolean isKnown(ThreadState thread, boolean write) {
    long epoch = thread.epoch;
    return Access.epochOf(this.write) == epoch
        ? !write || (read == Access.NONE && reads == null)
        : !write && reads == null && Access.epochOf(read) == epoch;
  }

  /** Takes a read in, and reports the write that it races with. */
  synchronized void read(ThreadState thread, Site site, String name, Object subject) {
    long epoch = thread.epoch;
    if ((reads == null && Access.epochOf(read) == epoch) || Access.epochOf(write) == epoch) {
      return;
    }
    Attention.recorded(thread);
    if (!thread.clock.covers(write)) {
      Races.report(
          new Races.Pair(write, true, trail(write, true)), thread, site, false, name, subject);
    }
    long now = Access.of(epoch, site.id());
    if (reads != null) {
      keep(reads, now);
    } else if (thread.clock.covers(read)) {
      read = now;
    } else {
      reads = new long[Math.max(Access.slot(read), thread.slot) + 1];
      reads[Access.slot(read)] = read;
      keep(reads, now);
    }
    if (Races.keepsStacks()) {
      trails().read(thread, site);
    }
  }

  /** Takes a write in, and reports the accesses that it races with. */
  synchronized void write(ThreadState thread, Site site, String name, Object subject) {
    long epoch = thread.epoch;
    if (Access.epochOf(write) == epoch && read == Access.NONE && reads == null) {
      return;
    }
    Attention.recorded(thread);
    if (!thread.clock.covers(write)) {
      Races.report(
          new Races.Pair(write, true, trail(write, true)), thread, site, true, name, subject);
    }
    if (reads != null) {
      for (long earlier : reads) {
        check(earlier, thread, site, name, subject);
      }
    } else {
      check(read, thread, site, name, subject);
    }
    reads = null;
    read = Access.NONE;
    write = Access.of(epoch, site.id());
    if (Races.keepsStacks()) {
      trails().write(thread, site);
    }
  }

  private void check(long earlier, ThreadState thread, Site site, String name, Object subject) {
    if (!thread.clock.covers(earlier)) {
      Races.report(
          new Races.Pair(earlier, false, trail(earlier, false)), thread, site, true, name, subject);
    }
  }

  private void keep(long[] known, long now) {
    int slot = Access.slot(now);
    long[] wide = slot < known.length ? known : Arrays.copyOf(known, slot + 1);
    wide[slot] = now;
    reads = wide;
  }

  private Trails trails() {
    if (trails == null) {
      trails = new Trails();
    }
    return trails;
  }

  private @Nullable Trail trail(long access, boolean write) {
    return trails == null ? null : trails.of(access, write);
  }
}
