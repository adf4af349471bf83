package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Insides;
import dev.threadproof.agent.runtime.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Holds a thread just before its access until another stands before the other access, of the same
 * object: then nothing keeps the two apart. Active testing after Sen, "Race Directed Random Testing
 * of Concurrent Programs" (PLDI 2008), with the objects compared and the pauses bounded. Where an
 * access is the read of an update, {@link LostUpdates} holds the thread after it instead.
 */
final class RaceStrategy extends Strategy {

  private static final int MILLIS = 200;

  /** As many tasks are held back at their beginning. */
  private static final int HELD_TASKS = 4;

  /** A thread about to access. */
  private record Standing(
      Track track, Site site, Object subject, boolean write, boolean hasRead, Pause pause) {}

  private final List<Standing> standing = new ArrayList<>();
  private final Arrivals arrivals = new Arrivals();
  private final AtomicInteger tasks = new AtomicInteger();
  private final Encounters encounters = new Encounters();
  private final LostUpdates updates = new LostUpdates(this);

  /** The last read of a thread. */
  private record Read(Object subject, Site site) {}

  RaceStrategy(Run run) {
    super(run);
  }

  @Override
  void beforeAccess(Track self, Site site, Object subject, boolean write) {
    boolean hasRead = write && compound(self, site, subject);
    if (write && Aim.isField(site)) {
      hasRead |= updates.beforeWrite(self, site, subject);
    } else if (write && Aim.isContent(site)) {
      updates.beforeChange(self, site);
    } else {
      self.note = write ? null : new Read(subject, site);
    }
    if (run.index().roles(site) == 0 || site.method().equals("<clinit>")) {
      // Who comes to a static field while its class is initialised is about to wait for the end.
      return;
    }
    encounters.at(self, subject, self.heldNow());
    if (Insides.watched() == null && write && Aim.isContent(site)) {
      Insides.watch(subject);
    }
    Standing mine = new Standing(self, site, subject, write, hasRead, new Pause());
    // A thread that has a lock is not held back: those that need the lock could never come.
    // Nor one whose write is what another is held for between its read and its write.
    boolean awaited =
        Aim.isField(site) && (write ? updates.awaits(subject, site) : run.index().updates(site));
    boolean mayHold = !self.holdsAny() && !awaited;
    synchronized (standing) {
      Standing other = partner(mine);
      if (other != null) {
        met(mine, other);
        if (write || !other.hasRead || !run.index().updates(site)) {
          standing.remove(other);
          run.pauses().met(other.pause);
        } // else both are about to update: this thread comes back to write, and that shows more
        return;
      }
      if (!mayHold) {
        return;
      }
      standing.add(mine);
    }
    hold(self, site, mine.pause, arrivals.next(site), MILLIS);
    synchronized (standing) {
      standing.remove(mine);
    }
  }

  /**
   * Whoever handed the task over gets the time to go on: what he hangs on it would be done by him
   * if the task were over by then, and nobody would be there to meet.
   */
  @Override
  void taskBegins(Track self) {
    if (!self.holdsAny() && tasks.getAndIncrement() < HELD_TASKS) {
      run.pauses().holdAtNoCost(self, new Pause(), MILLIS);
    }
  }

  @Override
  void afterAccess(Track self, Site site, Object subject, boolean write) {
    if (write) {
      updates.afterWrite(self, site);
    } else {
      updates.afterRead(self, site, subject);
    }
  }

  @Override
  void counted(Track self, Object collection, boolean write) {
    if (write) {
      updates.countWritten(self, collection);
    } else {
      updates.countRead(self, collection);
    }
  }

  @Override
  void afterCall(Track self, Site site, @Nullable Object result) {
    updates.afterWrite(self, site);
  }

  @Override
  String whyNothing() {
    return encounters.text();
  }

  private @Nullable Standing partner(Standing mine) {
    for (Standing other : standing) {
      if (other.subject == mine.subject
          && other.site.field() == mine.site.field()
          && other.track != mine.track
          && (other.write || mine.write)
          && run.index().pair(mine.site, other.site)) {
        return other;
      }
    }
    return null;
  }

  private void met(Standing mine, Standing other) {
    if (Aim.isContent(mine.site)) {
      Insides.watch(mine.subject);
    }
    run.schedule().step(mine.track.thread, "meets " + other.track.thread.getName(), "there");
    if (mine.hasRead && other.hasRead) {
      run.verdict()
          .is(
              Outcome.FAILED,
              "both threads had read the value when both were about to write: one update is lost");
    } else {
      run.verdict().is(Outcome.MET, "both threads stood at their accesses of one object at once");
    }
  }

  private static boolean compound(Track self, Site site, Object subject) {
    return self.note instanceof Read read
        && read.subject == subject
        && read.site.line() == site.line()
        && read.site.method().equals(site.method())
        && read.site.member().equals(site.member());
  }
}
