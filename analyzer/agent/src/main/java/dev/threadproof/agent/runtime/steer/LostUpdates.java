package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import dev.threadproof.agent.runtime.WatchedField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a thread that has read a variable in order to put back what it computes from it, until
 * another thread has written the variable: the write that follows then buries the other's, and an
 * update is lost. The content of a collection is such a variable: the collection reads how many
 * elements it has, and writes the new number.
 */
final class LostUpdates {

  private static final int MILLIS = 400;

  /** A thread has read a variable to update it, after so many writes had begun. */
  private record Updating(Object subject, @Nullable WatchedField field, long since, Site site) {}

  /** A thread is about to change a collection by a call at a site. */
  private record Changing(Site site) {}

  /** A thread is writing a variable. */
  private record Writing(WriteLog log, long write) {}

  /** A thread held back between its read and its write. */
  private record Held(Track track, WriteLog log, Pause pause) {}

  private final Strategy strategy;
  private final Run run;
  private final WriteLogs logs = new WriteLogs();
  private final List<Held> held = new ArrayList<>();
  private final Arrivals arrivals = new Arrivals();

  LostUpdates(Strategy strategy) {
    this.strategy = strategy;
    this.run = strategy.run;
  }

  /** A call comes that changes a collection. */
  void beforeChange(Track self, Site site) {
    self.note = new Changing(site);
  }

  /** The collection has read how many elements it has. */
  void countRead(Track self, Object collection) {
    Site site;
    if (self.note instanceof Changing call) {
      site = call.site;
    } else if (self.note instanceof Updating mine && mine.subject == collection) {
      site = mine.site;
    } else {
      return;
    }
    self.note = new Updating(collection, null, logs.of(collection, null).begun(), site);
  }

  /** The collection is about to write how many it has now, as computed from what it read. */
  void countWritten(Track self, Object collection) {
    if (self.note instanceof Updating mine && mine.subject == collection) {
      WriteLog log = logs.of(collection, null);
      holdUntilWritten(self, mine.site, log);
      check(self, mine, log, mine.site);
      self.note = new Writing(log, log.begin());
    }
  }

  /** A write of a field comes; whether it is that of an update whose read was seen. */
  boolean beforeWrite(Track self, Site site, Object subject) {
    WriteLog log = logs.of(subject, site.field());
    boolean updates = false;
    if (run.index().updates(site)
        && self.note instanceof Updating mine
        && mine.subject == subject
        && mine.field == site.field()) {
      check(self, mine, log, site);
      updates = true;
    }
    self.note = new Writing(log, log.begin());
    return updates;
  }

  /** Whether a thread is held back until somebody writes the field. */
  boolean awaits(Object subject, Site site) {
    WriteLog log = logs.of(subject, site.field());
    synchronized (held) {
      for (Held one : held) {
        if (one.log == log) {
          return true;
        }
      }
    }
    return false;
  }

  /** A read of a field is done. */
  void afterRead(Track self, Site site, Object subject) {
    if (run.index().updates(site)) {
      WriteLog log = logs.of(subject, site.field());
      self.note = new Updating(subject, site.field(), log.begun(), site);
      holdUntilWritten(self, site, log);
    }
  }

  /** A write, or a call that changes a collection, is done. */
  void afterWrite(Track self, Site site) {
    if (!(self.note instanceof Writing writing)) {
      return;
    }
    self.note = null;
    writing.log.done(self, writing.write);
    synchronized (held) {
      for (Held one : held) {
        if (one.log == writing.log && one.track != self) {
          run.schedule().step(self.thread, "writes at", site.frame());
          run.pauses().met(one.pause);
        }
      }
    }
  }

  private void check(Track self, Updating mine, WriteLog log, Site site) {
    if (log.wroteAnother(self, mine.since)) {
      run.schedule().step(self.thread, "writes over that at", site.frame());
      run.verdict()
          .is(
              Outcome.FAILED,
              self.thread.getName()
                  + " writes at "
                  + site.frame()
                  + " what it computed from a value that another thread has changed since: that"
                  + " change is lost");
    }
  }

  private void holdUntilWritten(Track self, Site site, WriteLog log) {
    if (self.holdsAny()) {
      return;
    }
    Held mine = new Held(self, log, new Pause());
    synchronized (held) {
      for (Held other : held) {
        if (other.log == log) {
          // One is held here already: this is the thread it waits for.
          return;
        }
      }
      held.add(mine);
    }
    strategy.hold(self, site, mine.pause, arrivals.next(site), MILLIS);
    synchronized (held) {
      held.remove(mine);
    }
  }
}
