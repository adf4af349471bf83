package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;

/**
 * Lets a wait return with no signal, as it may at any time (JLS 17.2.1), and sees whether the
 * thread waits again or takes it for the signal: it does if it gives the lock back without another
 * wait, and nobody did anything meanwhile that could have made its condition true.
 */
final class SpuriousWakeupStrategy extends Strategy {

  /** A thread woken up for nothing. */
  private record Woken(Object lock, Site site, long othersSteps) {}

  SpuriousWakeupStrategy(Run run) {
    super(run);
  }

  @Override
  boolean beforeWait(Track self, Site site, Object lock) {
    boolean again = self.note instanceof Woken last && last.lock == lock;
    self.note = null;
    if (again) {
      run.schedule().step(self.thread, "waits again at", site.frame());
      return true;
    }
    if (run.index().roles(site) == 0 || run.verdict().decided()) {
      return true;
    }
    run.schedule().step(self.thread, "is woken up with no signal at", site.frame());
    self.note = new Woken(lock, site, othersSteps(self));
    return false;
  }

  @Override
  void released(Track self, Site site, Object lock) {
    if (!(self.note instanceof Woken last) || lock != last.lock || self.count(lock) > 1) {
      return;
    }
    self.note = null;
    if (othersSteps(self) == last.othersSteps) {
      run.verdict()
          .is(
              Outcome.FAILED,
              self.thread.getName()
                  + " was woken up with no signal at "
                  + last.site.frame()
                  + " and went on");
    }
  }

  private long othersSteps(Track self) {
    long sum = 0;
    for (Track track : run.tracks().all()) {
      if (track != self) {
        sum += track.effects();
      }
    }
    return sum;
  }
}
