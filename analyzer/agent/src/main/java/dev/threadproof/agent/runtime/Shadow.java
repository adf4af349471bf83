package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import org.jspecify.annotations.Nullable;

/**
 * Races on fields whose last write and read are kept beside them, in two further fields of the
 * object. The hooks get what these hold and return what to store there. Two threads may do so at
 * once and one of them be forgotten; that can hide a race, for once, but what is stored is always
 * an access that was made.
 */
public final class Shadow {

  /** In the place of a last read: there are several, see the object's state. */
  private static final long SHARED = Access.of(Access.epoch(Access.SLOTS, 1), 0);

  private Shadow() {}

  /** After a field was read; returns its last read. */
  public static long read(
      long write, long read, ThreadState thread, int site, @Nullable Object owner) {
    return Access.epochOf(read) == thread.epoch ? read : reading(write, read, thread, site, owner);
  }

  /** After a field was written; returns its last write. */
  public static long write(
      long write, long read, ThreadState thread, int site, @Nullable Object owner) {
    return Access.epochOf(write) == thread.epoch
        ? write
        : writing(write, read, thread, site, owner);
  }

  private static long reading(
      long write, long read, ThreadState thread, int id, @Nullable Object owner) {
    if (Access.epochOf(write) == thread.epoch) {
      return read;
    }
    if (owner != null && thread.isOwn(write) && thread.isOwn(read) && thread.looksAtReads()) {
      return Access.of(thread.epoch, id);
    }
    WatchedField field = Sites.get(id).field();
    if (field == null || cannotTell(thread, field) || thread.optimistic) {
      return read;
    }
    if (!thread.clock.covers(write)) {
      report(write, true, thread, id, false, owner);
    }
    long now = Access.of(thread.epoch, id);
    if (read == SHARED) {
      VarState reads = state(thread, field, owner);
      return reads == null || reads.keepsAgain(thread, now) || !reads.settles(thread, now)
          ? SHARED
          : now;
    }
    if (thread.clock.covers(read)) {
      return now;
    }
    VarState reads = state(thread, field, owner);
    if (reads == null) {
      return now;
    }
    reads.share(read, now);
    return SHARED;
  }

  private static long writing(
      long write, long read, ThreadState thread, int id, @Nullable Object owner) {
    if (owner != null && thread.isOwn(write) && thread.isOwn(read) && thread.looks()) {
      return Access.of(thread.epoch, id);
    }
    WatchedField field = Sites.get(id).field();
    if (field == null || cannotTell(thread, field)) {
      return write;
    }
    if (!thread.clock.covers(write)) {
      report(write, true, thread, id, true, owner);
    }
    if (read == SHARED) {
      VarState reads = state(thread, field, owner);
      if (reads != null) {
        for (long earlier : reads.shared()) {
          if (!thread.clock.covers(earlier)) {
            report(earlier, false, thread, id, true, owner);
          }
        }
      }
    } else if (!thread.clock.covers(read)) {
      report(read, false, thread, id, true, owner);
    }
    return Access.of(thread.epoch, id);
  }

  private static boolean cannotTell(ThreadState thread, WatchedField field) {
    return !thread.looks() || !field.isReadyFor(thread);
  }

  private static @Nullable VarState state(
      ThreadState thread, WatchedField field, @Nullable Object owner) {
    return owner == null ? field.staticState() : thread.state(owner).field(field.id);
  }

  private static void report(
      long earlier,
      boolean wrote,
      ThreadState thread,
      int id,
      boolean writes,
      @Nullable Object owner) {
    Site site = Sites.get(id);
    WatchedField field = site.field();
    if (field != null && !field.isAmbiguous()) {
      Object subject = owner == null ? field : owner;
      Races.report(new Races.Pair(earlier, wrote, null), thread, site, writes, field.name, subject);
    }
  }
}
