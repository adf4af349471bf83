package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import org.jspecify.annotations.Nullable;

/**
 * Lets a wait return with no signal, as it may at any time (JLS 17.2.1), and sees whether the thread
 * waits again or takes it for the signal: it does if it gives the lock back without another wait,
 * and nobody did anything meanwhile that could have made its condition true.
 */
final class SpuriousWakeupStrategy extends Strategy {

  private final ThreadLocal<@Nullable Woken> woken = new ThreadLocal<>();

  /** A thread woken up for nothing. */
  private record Woken(Object lock, Site site, long othersSteps) {}

  SpuriousWakeupStrategy(Run run) {
    super(run);
  }

  @Override
  boolean beforeWait(Track self, Site site, Object lock) {
    Woken last = woken.get();
    woken.remove();
    if (last != null && last.lock == lock) {
      run.schedule().step(self.thread, "waits again at", site.frame());
      return true;
    }
    if (run.index().roles(site) == 0 || run.verdict().decided()) {
      return true;
    }
    run.schedule().step(self.thread, "is woken up with no signal at", site.frame());
    woken.set(new Woken(lock, site, othersSteps(self)));
    return false;
  }

  @Override
  void released(Track self, Site site, Object lock) {
    Woken last = woken.get();
    if (last == null || lock != last.lock || self.count(lock) > 1) {
      return;
    }
    woken.remove();
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
