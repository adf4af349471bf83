package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a thread that has tested its condition, and has not yet the lock to wait with, until the
 * signal is given. If it then waits for a signal that is past, no thread is left that could signal.
 */
final class LostWakeupStrategy extends Strategy {

  private static final int MILLIS = 400;

  private final List<Pause> held = new ArrayList<>();
  private final Arrivals arrivals = new Arrivals();

  LostWakeupStrategy(Run run) {
    super(run);
  }

  @Override
  boolean followsLocks() {
    return true;
  }

  @Override
  void afterAccess(Track self, Site site, Object subject, boolean write) {
    if (!write && run.index().before(Point.Kind.WAIT, site)) {
      holdUntilSignal(self, site);
    }
  }

  @Override
  void beforeAcquire(Track self, Site site, Track.Wanted lock) {
    if (run.index().before(Point.Kind.WAIT, site)) {
      holdUntilSignal(self, site);
    }
  }

  private void holdUntilSignal(Track self, Site site) {
    if (self.holdsAny()) {
      return;
    }
    Pause pause = new Pause();
    synchronized (held) {
      held.add(pause);
    }
    hold(self, site, pause, arrivals.next(site), MILLIS);
    synchronized (held) {
      held.remove(pause);
    }
  }

  @Override
  void signalled(Track self, Site site, Object monitor) {
    run.schedule().step(self.thread, "signals at", site.frame());
    synchronized (held) {
      for (Pause pause : held) {
        run.pauses().met(pause);
      }
    }
  }

  @Override
  String stuck(Blocked one) {
    return one.thread().getName() + " waits, and no thread is left that could signal";
  }
}
