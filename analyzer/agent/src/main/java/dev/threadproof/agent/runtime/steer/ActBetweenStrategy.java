package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a thread that has looked at something before it acts on what it saw, until another thread
 * has acted on the same. What is looked at is a field of an object, or an object with the argument
 * of the call, as a key of a map.
 */
final class ActBetweenStrategy extends Strategy {

  private static final int MILLIS = 150;

  /** What a thread has looked at since it last acted. */
  private record Looked(Aim aim) {}

  /** What a thread is acting on. */
  private record Acting(Aim aim) {}

  /** A thread about to act. */
  private record Standing(Track track, Aim aim, Pause pause) {}

  private final List<Standing> standing = new ArrayList<>();
  private final Arrivals arrivals = new Arrivals();

  ActBetweenStrategy(Run run) {
    super(run);
  }

  @Override
  void beforeAccess(Track self, Site site, Object subject, boolean write) {
    beforeOrderedAccess(self, site, subject, write);
  }

  @Override
  void beforeOrderedAccess(Track self, Site site, Object subject, boolean write) {
    if (Aim.isField(site)) {
      before(self, site, new Aim(subject, site.field(), null), !write);
    }
  }

  @Override
  void afterAccess(Track self, Site site, Object subject, boolean write) {
    if (write) {
      acted(self, site);
    }
  }

  @Override
  void beforeCall(Track self, Site site, @Nullable Object receiver, @Nullable Object argument) {
    if (receiver != null) {
      before(self, site, new Aim(receiver, null, argument), run.index().looks(site));
    }
  }

  @Override
  void afterCall(Track self, Site site) {
    acted(self, site);
  }

  private void before(Track self, Site site, Aim aim, boolean looks) {
    if (looks) {
      self.note = new Looked(aim);
      return;
    }
    if (run.index().roles(site) == 0) {
      return;
    }
    Aim seen = self.note instanceof Looked looked ? looked.aim : null;
    self.note = new Acting(aim);
    if (seen == null || !seen.covers(aim) || Aim.testsItself(site) || self.holdsAny()) {
      return;
    }
    Standing mine = new Standing(self, seen, new Pause());
    synchronized (standing) {
      for (Standing other : standing) {
        if (other.aim.covers(aim)) {
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
              seen.exact() ? Outcome.FAILED : Outcome.MET,
              self.thread.getName()
                  + " acts at "
                  + site.frame()
                  + " on what it saw before another thread acted");
    }
  }

  private void acted(Track self, Site site) {
    if (!(self.note instanceof Acting acting) || run.index().roles(site) == 0) {
      return;
    }
    Aim aim = acting.aim;
    self.note = null;
    synchronized (standing) {
      for (Standing other : standing) {
        if (other.aim.covers(aim) && other.track != self) {
          run.schedule().step(self.thread, "acts between at", site.frame());
          run.pauses().met(other.pause);
        }
      }
    }
  }
}
