package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How threads are driven in one experiment. The methods before an event are called on the thread
 * that is about to cause it, and only at points of the plan unless said otherwise; they may hold it
 * back.
 */
abstract class Strategy {

  final Run run;

  Strategy(Run run) {
    this.run = run;
  }

  /** A read or write of plain data of the object comes. */
  void beforeAccess(Track self, Site site, Object subject, boolean write) {}

  /** A read or write comes that orders threads by itself. */
  void beforeOrderedAccess(Track self, Site site, Object subject, boolean write) {}

  /** A watched collection has read the number of its elements, or is about to write it. */
  void counted(Track self, Object collection, boolean write) {}

  /** A read or write of a field, of whatever kind, is done. */
  void afterAccess(Track self, Site site, Object subject, boolean write) {}

  /** Whether acquisitions and releases of locks are of interest; if not, they are not passed on. */
  boolean followsLocks() {
    return false;
  }

  /** The lock is asked for; the track does not want it yet. Called for every site. */
  void beforeAcquire(Track self, Site site, Track.Wanted lock) {}

  /** A call comes; an exception thrown here is thrown in its place. */
  void beforeCall(Track self, Site site, @Nullable Object receiver, @Nullable Object argument) {}

  /** The call has returned, with this object if it is one. */
  void afterCall(Track self, Site site, @Nullable Object result) {}

  /** A task begins that was handed to this thread. */
  void taskBegins(Track self) {}

  /** An exception has come to a handler. Called for every handler. */
  void caught(Track self) {}

  /** A wait comes, with this lock in hand; the result is whether to wait. Called for every site. */
  boolean beforeWait(Track self, Site site, Object lock) {
    return true;
  }

  /** A wait is over. Called for every site. */
  void afterWait(Track self, Site site, Object lock) {}

  /** The lock is about to be given back. Called for every site. */
  void released(Track self, Site site, Object lock) {}

  /** A signal comes. Called for every site. */
  void signalled(Track self, Site site, Object lock) {}

  /** Looks at the run from outside; called every few milliseconds by the watch. */
  void look() {}

  /**
   * No thread can move any more.
   *
   * @param blocked the threads that stand in the program's code, at least one
   */
  void still(List<Blocked> blocked) {
    for (Blocked one : blocked) {
      if (run.index().stands(one.stack())) {
        run.verdict().is(Outcome.FAILED, stuck(one));
        return;
      }
    }
  }

  /** These threads wait for each other's locks, for ever. */
  void deadlock(List<Track> cycle) {
    for (Track track : cycle) {
      if (run.index().stands(List.of(track.thread.getStackTrace()))) {
        run.verdict().is(Outcome.FAILED, "each thread waits for a lock that the next one has");
        return;
      }
    }
  }

  /** What is said of a thread that is stuck at a point of the plan. */
  String stuck(Blocked one) {
    return one.thread().getName() + " waits, and no thread is left that could let it go on";
  }

  /** The program ends. */
  void ending() {}

  /** If every point was reached, and nothing went wrong: why that may be, to be put behind. */
  String whyNothing() {
    return "";
  }

  /** Holds the thread back if the schedule says so; the time is the longest, in milliseconds. */
  final Pause.End hold(Track self, Site site, Pause pause, int arrival, int millis) {
    if (run.verdict().decided() || !run.schedule().holds(site.id(), arrival)) {
      return Pause.End.TIMED_OUT;
    }
    run.schedule().step(self.thread, "held at", site.frame());
    Pause.End end =
        run.pauses().hold(self, pause, run.schedule().millis(site.id(), arrival, millis));
    run.schedule().step(self.thread, end.said, site.frame());
    return end;
  }
}
