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
    Accesses known = thread.transitions.find(from, now, write);
    if (known != null) {
      return known;
    }
    Step step = new Step(thread, id, write, name, subject);
    boolean ordered = step.comesAfter(from.write, true);
    if (write) {
      for (long earlier : from.reads()) {
        ordered &= step.comesAfter(earlier, false);
      }
    }
    Accesses next = write ? Accesses.afterWrite(now) : from.afterRead(thread, now);
    if (ordered) {
      thread.transitions.keep(from, now, write, next);
    }
    return next;
  }

  private record Step(ThreadState thread, int id, boolean write, String name, Object subject) {

    /** Whether it comes after an earlier access; if not, that is a race. */
    boolean comesAfter(long earlier, boolean wrote) {
      if (thread.clock.covers(earlier)) {
        return true;
      }
      Races.Pair pair = new Races.Pair(earlier, wrote, null);
      Races.report(pair, thread, Sites.get(id), write, name, subject);
      return false;
    }
  }
}
