package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What woven code calls before it reads or writes an element of an array, where nothing is steered.
 * It keeps the footprint that it gets for the next time that it comes here, mostly with the same
 * array.
 */
public final class ArrayHooks {

  private ArrayHooks() {}

  /** What to keep before the first array. */
  public static Footprint none() {
    return Footprint.NONE;
  }

  /** Before an element is read. */
  public static Footprint read(
      @Nullable Object array, int index, Footprint last, ThreadState thread, int site) {
    Footprint known = last;
    if (!known.refersTo(array)) {
      known = last.successor;
      if (!known.refersTo(array)) {
        known = thread.footprints.after(last, array);
      }
    }
    return known.isRead(index) ? known : access(known, array, index, thread, site, false);
  }

  /** Before an element is written. */
  public static Footprint write(
      @Nullable Object array, int index, Footprint last, ThreadState thread, int site) {
    Footprint known = last;
    if (!known.refersTo(array)) {
      known = last.successor;
      if (!known.refersTo(array)) {
        known = thread.footprints.after(last, array);
      }
    }
    return known.isWritten(index) ? known : access(known, array, index, thread, site, true);
  }

  @DontInline
  private static Footprint access(
      Footprint known,
      @Nullable Object array,
      int index,
      ThreadState thread,
      int site,
      boolean write) {
    boolean looks = write ? thread.looks() : thread.looksAtReads();
    if (array == null || !looks) {
      return Footprint.NONE;
    }
    Footprint footprint = thread.footprints.widened(known, array);
    Elements elements = footprint.elements;
    if (index >= 0 && index < elements.length()) {
      elements.access(thread, index, site, write, footprint);
    }
    return footprint;
  }
}
