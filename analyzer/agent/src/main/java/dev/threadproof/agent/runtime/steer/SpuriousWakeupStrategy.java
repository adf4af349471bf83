package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a wait return with no signal, as it may at any time (JLS 17.2.1), and sees whether the
 * thread waits again or takes it for the signal: it does if it gives the lock back without another
 * wait, and does not come back to wait, and nobody did anything meanwhile that could have made its
 * condition true.
 */
final class SpuriousWakeupStrategy extends Strategy {

  /** Steps after which a thread that has not waited again will not do so for the same reason. */
  private static final int MANY = 20;

  /** A thread woken up for nothing. */
  private record Woken(Object lock, Site site, long othersSteps) {}

  /** It has given the lock back after so many steps. */
  private record Gone(Woken woken, long steps) {}

  private final IdentityHashMap<Track, Gone> gone = new IdentityHashMap<>();

  SpuriousWakeupStrategy(Run run) {
    super(run);
  }

  @Override
  boolean followsLocks() {
    return true;
  }

  @Override
  boolean beforeWait(Track self, Site site, Object lock) {
    boolean again = self.note instanceof Woken last && last.lock == lock;
    self.note = null;
    synchronized (gone) {
      Gone before = gone.get(self);
      if (before != null && before.woken.lock == lock) {
        gone.remove(self);
        again = true;
      }
    }
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
      synchronized (gone) {
        gone.put(self, new Gone(last, self.steps()));
      }
    }
  }

  // Whoever calls the waiting method in a loop tests there; such a thread soon waits again.
  @Override
  void look() {
    claim(false);
  }

  @Override
  void still(List<Blocked> blocked) {
    claim(true);
  }

  @Override
  void ending() {
    claim(true);
  }

  private void claim(boolean last) {
    synchronized (gone) {
      for (Map.Entry<Track, Gone> one : gone.entrySet()) {
        Track track = one.getKey();
        if (last || !track.thread.isAlive() || track.steps() > one.getValue().steps + MANY) {
          run.verdict()
              .is(
                  Outcome.FAILED,
                  track.thread.getName()
                      + " was woken up with no signal at "
                      + one.getValue().woken.site.frame()
                      + " and went on");
        }
      }
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
