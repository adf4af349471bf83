package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a thread that has looked at something before it acts on what it saw, until another thread
 * has acted on the same. What is looked at is a field of an object, or an object with the argument
 * of the call, as a key of a map. Who walks over a collection looks at it, and acts at each step.
 */
final class ActBetweenStrategy extends Strategy {

  private static final int MILLIS = 150;
  private static final int REMEMBERED = 8;

  /** What a thread has looked at since it last acted, and what it walks over; the latest last. */
  private record Looked(List<Aim> aims, List<Aim> walked) {

    static final Looked NOTHING = new Looked(List.of(), List.of());

    static Looked of(@Nullable Record note) {
      return note instanceof Looked looked ? looked : NOTHING;
    }

    Looked and(Aim aim) {
      return new Looked(with(aims, aim), walked);
    }

    Looked walking(Aim aim) {
      return new Looked(aims, with(walked, aim));
    }

    private static List<Aim> with(List<Aim> aims, Aim aim) {
      List<Aim> more = new ArrayList<>(aims);
      more.add(aim);
      return more.size() > REMEMBERED ? more.subList(1, more.size()) : more;
    }

    @Nullable Aim seen(Aim acted) {
      for (int i = aims.size() - 1; i >= 0; i--) {
        if (aims.get(i).covers(acted)) {
          return aims.get(i);
        }
      }
      return null;
    }
  }

  /** What a thread is acting on. */
  private record Acting(Aim aim) {}

  /** A thread about to act. */
  private static final class Standing {
    final Track track;
    final List<Aim> aims;
    final boolean waitsForAll;
    final Pause pause = new Pause();
    boolean overtaken;

    Standing(Track track, List<Aim> aims, boolean waitsForAll) {
      this.track = track;
      this.aims = aims;
      this.waitsForAll = waitsForAll;
    }

    boolean covers(Aim aim) {
      for (Aim one : aims) {
        if (one.covers(aim)) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Standing> standing = new ArrayList<>();
  private final Arrivals arrivals = new Arrivals();

  private final Walks walks = new Walks();

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
    if (receiver instanceof Iterator<?>) {
      if (Aim.callee(site).equals("next")) {
        step(self, site);
      }
    } else if (receiver != null) {
      Aim aim = new Aim(receiver, null, argument);
      boolean looks = run.index().looks(site);
      if (!looks && Aim.walks(site)) {
        walks(self, Looked.of(self.note).walking(aim));
      } else {
        before(self, site, aim, looks);
      }
    }
  }

  @Override
  void afterCall(Track self, Site site, @Nullable Object result) {
    walks.returned(self);
    acted(self, site);
  }

  private void before(Track self, Site site, Aim aim, boolean looks) {
    if (looks) {
      Looked looked = Looked.of(self.note).and(aim);
      self.note = looked;
      if (Aim.walks(site)) {
        walks(self, looked.walking(aim));
      }
      return;
    }
    if (run.index().roles(site) == 0) {
      return;
    }
    @Nullable Aim seen = Looked.of(self.note).seen(aim);
    self.note = new Acting(aim);
    walks.changes(self, aim);
    if (seen == null || Aim.testsItself(site) || self.holdsAny()) {
      return;
    }
    // What is one variable is overtaken by one act. A whole collection is best left to the others
    // until they have done with it: then what was seen is false for sure.
    if (overtaken(self, site, aim, new Standing(self, List.of(seen), !seen.exact()))) {
      run.verdict()
          .is(
              seen.exact() && Aim.buries(site) ? Outcome.FAILED : Outcome.MET,
              self.thread.getName()
                  + " acts at "
                  + site.frame()
                  + " on what it saw before another thread acted");
    }
  }

  private void walks(Track self, Looked looked) {
    broken(self);
    self.note = looked;
    walks.begins(self, looked.walked);
  }

  private void step(Track self, Site site) {
    broken(self);
    if (run.index().roles(site) == 0) {
      return;
    }
    if (!self.holdsAny()
        && overtaken(self, site, null, new Standing(self, Looked.of(self.note).walked, false))) {
      run.verdict()
          .is(
              Outcome.MET,
              "another thread changed the collection while "
                  + self.thread.getName()
                  + " walked over it at "
                  + site.frame());
    }
    walks.steps(self, site);
  }

  /** Holds the thread; whether another acted meanwhile. */
  private boolean overtaken(Track self, Site site, @Nullable Aim aim, Standing mine) {
    synchronized (standing) {
      for (Standing other : standing) {
        if (aim != null && other.covers(aim)) {
          // One stands here already: this is the thread it waits for.
          return false;
        }
      }
      standing.add(mine);
    }
    hold(self, site, mine.pause, arrivals.next(site), MILLIS);
    synchronized (standing) {
      standing.remove(mine);
      return mine.overtaken;
    }
  }

  private void acted(Track self, Site site) {
    if (!(self.note instanceof Acting acting) || run.index().roles(site) == 0) {
      return;
    }
    Aim aim = acting.aim;
    self.note = null;
    walks.changed(self);
    synchronized (standing) {
      for (Standing other : standing) {
        if (other.covers(aim) && other.track != self) {
          run.schedule().step(self.thread, "acts between at", site.frame());
          other.overtaken = true;
          if (!other.waitsForAll) {
            run.pauses().met(other.pause);
          }
        }
      }
    }
  }

  @Override
  void caught(Track self) {
    walks.changed(self);
    broken(self);
  }

  @Override
  void look() {
    for (Track track : walks.dead()) {
      broken(track);
    }
  }

  @Override
  void ending() {
    look();
  }

  /** If a step of the thread did not return, it ended by an exception. */
  private void broken(Track track) {
    @Nullable Site site = walks.ended(track);
    if (site != null) {
      run.verdict()
          .is(
              Outcome.FAILED,
              track.thread.getName()
                  + " got an exception at "
                  + site.frame()
                  + ": another thread changed the collection that it walked over");
    }
  }
}
