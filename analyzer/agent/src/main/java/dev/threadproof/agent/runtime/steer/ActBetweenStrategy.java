package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a thread that has looked at an object before it acts on what it saw, until another thread has
 * acted on the same object.
 */
final class ActBetweenStrategy extends Strategy {

  private static final int MILLIS = 150;

  /** What a thread looked at. */
  private record Look(Object subject, Site site) {}

  /** A thread about to act. */
  private record Standing(Track track, Site site, Object subject, Pause pause) {}

  private final ThreadLocal<@Nullable Look> looked = new ThreadLocal<>();
  private final List<Standing> standing = new ArrayList<>();
  private final Arrivals arrivals = new Arrivals();

  ActBetweenStrategy(Run run) {
    super(run);
  }

  @Override
  void beforeAccess(Track self, Site site, Object subject, boolean write) {
    before(self, site, subject, write);
  }

  @Override
  void afterAccess(Track self, Site site, Object subject, boolean write) {
    if (write && run.index().roles(site) != 0) {
      acted(self, site, subject);
    }
  }

  private void before(Track self, Site site, Object subject, boolean acts) {
    if (!acts) {
      looked.set(new Look(subject, site));
      return;
    }
    Look look = looked.get();
    looked.remove();
    if (run.index().roles(site) == 0
        || look == null
        || look.subject != subject
        || self.holdsAny()) {
      return;
    }
    Standing mine = new Standing(self, site, subject, new Pause());
    synchronized (standing) {
      for (Standing other : standing) {
        if (other.subject == subject) {
          // One stands here already: this is the thread it waits for.
          return;
        }
      }
      standing.add(mine);
    }
    Pause.End end = hold(self, site, mine.pause, arrivals.next(site), MILLIS);
    synchronized (standing) {
      standing.remove(mine);
    }
    if (end == Pause.End.MET) {
      run.verdict()
          .is(
              Outcome.FAILED,
              self.thread.getName()
                  + " acts at "
                  + site.frame()
                  + " on what it saw before another thread acted");
    }
  }

  private void acted(Track self, Site site, Object subject) {
    synchronized (standing) {
      for (Standing other : standing) {
        if (other.subject == subject && other.track != self) {
          run.schedule().step(self.thread, "acts between at", site.frame());
          run.pauses().met(other.pause);
        }
      }
    }
  }
}
