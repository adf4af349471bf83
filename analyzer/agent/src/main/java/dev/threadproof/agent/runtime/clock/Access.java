package dev.threadproof.agent.runtime.clock;

/**
 * An access in one {@code long}: the slot of its thread, the thread's time, and the site in the
 * program. Slot and time together are the epoch of Flanagan and Freund ("FastTrack", PLDI 2009).
 */
public final class Access {

  /** No access; times start at 1, so no real access has this value. */
  public static final long NONE = 0;

  /** Threads that are told apart at one time; no thread has a slot of that number. */
  public static final int SLOTS = (1 << 10) - 1;

  /** Sites that are told apart; the last one stands for all beyond. */
  public static final int SITES = 1 << 20;

  /** Times of one thread. */
  public static final long TIMES = 1L << 34;

  private static final int SITE_BITS = 20;
  private static final int TIME_BITS = 34;

  private Access() {}

  /** The epoch of a thread: what stays the same for all its accesses between two releases. */
  public static long epoch(int slot, long time) {
    return (long) slot << TIME_BITS | time;
  }

  /** An access in an epoch at a site. */
  public static long of(long epoch, int site) {
    return epoch << SITE_BITS | site;
  }

  /** The epoch of an access. */
  public static long epochOf(long access) {
    return access >>> SITE_BITS;
  }

  /** The slot of the thread. */
  public static int slot(long access) {
    return (int) (access >>> (SITE_BITS + TIME_BITS));
  }

  /** The thread's time. */
  public static long time(long access) {
    return access >>> SITE_BITS & (TIMES - 1);
  }

  /** The site. */
  public static int site(long access) {
    return (int) access & (SITES - 1);
  }
}
