package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;

/** What an access makes of the accesses before it, and the races that it is part of. */
final class FastTrack {

  private FastTrack() {}

  /**
   * One access.
   *
   * @param name the field, as a race names it
   * @param subject the object it is in
   */
  static Accesses next(
      Accesses from, ThreadState thread, int id, boolean write, String name, Object subject) {
    long now = Access.of(thread.epoch, id);
    boolean shares = thread.transitions.isWorthIt();
    Accesses known = shares ? thread.transitions.find(from, now, write) : null;
    if (known != null) {
      return known;
    }
    boolean ordered = from.comeBefore(thread.clock, write);
    if (!ordered) {
      report(from, new Step(thread, id, write, name, subject));
    }
    Accesses next = write ? Accesses.afterWrite(now) : from.afterRead(thread, now);
    if (ordered && shares) {
      thread.transitions.keep(from, now, write, next);
    }
    return next;
  }

  @DontInline
  private static void report(Accesses from, Step step) {
    step.after(from.write, true);
    if (step.write) {
      for (long earlier : from.reads()) {
        step.after(earlier, false);
      }
    }
  }

  private record Step(ThreadState thread, int id, boolean write, String name, Object subject) {

    /** If it does not come after that earlier access, that is a race. */
    void after(long earlier, boolean wrote) {
      if (!thread.clock.covers(earlier)) {
        Races.Pair pair = new Races.Pair(earlier, wrote, null);
        Races.report(pair, thread, Sites.get(id), write, name, subject);
      }
    }
  }
}
