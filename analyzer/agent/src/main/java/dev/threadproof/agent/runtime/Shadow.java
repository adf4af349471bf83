package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Races on fields whose accesses are kept beside them, in a further field of the object. The hooks
 * get what it holds, and replace it by compare and set: of two threads that come at once one comes
 * second and sees what the first one did.
 */
public final class Shadow {

  private Shadow() {}

  /**
   * After a field was read.
   *
   * @param known what is kept beside it
   */
  public static void read(
      @Nullable Accesses known, ThreadState thread, int site, @Nullable Object owner) {
    if (known == null || !known.isRead(thread)) {
      access(known, thread, site, owner, false);
    }
  }

  /** After a field was written; as {@link #read}. */
  public static void write(
      @Nullable Accesses known, ThreadState thread, int site, @Nullable Object owner) {
    if (known == null || !known.isWritten(thread)) {
      access(known, thread, site, owner, true);
    }
  }

  /** After a static field was read. */
  public static void readStatic(ThreadState thread, int site) {
    WatchedField field = Sites.get(site).field();
    if (field != null && !field.accesses().isRead(thread)) {
      access(thread, site, field, false);
    }
  }

  /** After a static field was written. */
  public static void writeStatic(ThreadState thread, int site) {
    WatchedField field = Sites.get(site).field();
    if (field != null && !field.accesses().isWritten(thread)) {
      access(thread, site, field, true);
    }
  }

  private static void access(
      @Nullable Accesses known, ThreadState thread, int id, @Nullable Object owner, boolean write) {
    WatchedField field = Sites.get(id).field();
    if (owner == null || field == null || !looks(thread, write)) {
      return;
    }
    Companion companion = field.companion(owner);
    if (companion == null) {
      return;
    }
    for (Accesses before = known;
        before == null || !before.has(thread, write);
        before = companion.get(owner)) {
      Accesses from = before == null ? Accesses.NONE : before;
      if (companion.swap(
          owner, before, FastTrack.next(from, thread, id, write, field.name, owner))) {
        return;
      }
    }
  }

  private static void access(ThreadState thread, int id, WatchedField field, boolean write) {
    if (!looks(thread, write) || !field.isReadyFor(thread) || field.isAmbiguous()) {
      return;
    }
    Accesses before = field.accesses();
    while (!before.has(thread, write)
        && !field.swap(before, FastTrack.next(before, thread, id, write, field.name, field))) {
      before = field.accesses();
    }
  }

  private static boolean looks(ThreadState thread, boolean write) {
    return write ? thread.looks() : thread.looksAtReads();
  }
}
