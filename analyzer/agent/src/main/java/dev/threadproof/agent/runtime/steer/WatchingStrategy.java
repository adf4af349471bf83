package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Leaves the schedule alone, but for the first to come to one of two accesses, who gives the other
 * side time to come, too: what is looked for shows in the order of events, at a signal, or when
 * nothing moves any more.
 */
final class WatchingStrategy extends Strategy {

  private static final int TICK_MILLIS = 5;

  /** The end of the program is put off for so many ticks at most. */
  private static final int MOST_TICKS = 1000;

  /** Ticks after the last point was reached, so that the thread there gets past it. */
  private static final int GRACE = 10;

  private static final int MILLIS = 4000;

  private final List<Pause> early = new ArrayList<>();
  private final Arrivals arrivals = new Arrivals();

  WatchingStrategy(Run run) {
    super(run);
  }

  @Override
  void beforeAccess(Track self, Site site, Object subject, boolean write) {
    if (run.index().roles(site) == 0 || self.holdsAny()) {
      return;
    }
    Pause pause = new Pause();
    synchronized (early) {
      if (run.index().complete()) {
        for (Pause one : early) {
          run.pauses().met(one);
        }
        early.clear();
        return;
      }
      early.add(pause);
    }
    hold(self, site, pause, arrivals.next(site), MILLIS);
  }

  @Override
  void signalled(Track self, Site site, Object lock) {
    if (run.index().roles(site) != 0 && lacks(self, site, lock)) {
      run.verdict()
          .is(
              Outcome.FAILED,
              self.thread.getName()
                  + " signals at "
                  + site.frame()
                  + " without the lock, which throws an IllegalMonitorStateException");
    }
  }

  /** Whether the calling thread is known not to have the lock, by the lock's own account. */
  private static boolean lacks(Track self, Site site, Object lock) {
    if (self.holds(lock)) {
      return false;
    }
    if (Aim.callee(site).startsWith("notify")) {
      return !Thread.holdsLock(lock);
    }
    if (lock instanceof ReentrantLock one) {
      return !one.isHeldByCurrentThread();
    }
    return lock instanceof ReentrantReadWriteLock both && !both.isWriteLockedByCurrentThread();
  }

  /** Daemons run until the very end: one that is on its way to its point gets the time for it. */
  @Override
  void ending() {
    int grace = GRACE;
    try {
      for (int i = 0; i < MOST_TICKS && grace > 0 && !proven() && someMove(); i++) {
        if (run.index().complete()) {
          grace--;
        }
        Thread.sleep(TICK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean proven() {
    return run.verdict().strongest().compareTo(Outcome.UNORDERED) >= 0;
  }

  private static boolean someMove() {
    for (Thread thread : JvmThreads.ofProgram()) {
      if (thread != Thread.currentThread() && Stillness.canMove(thread.getState())) {
        return true;
      }
    }
    return false;
  }
}
