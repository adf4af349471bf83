package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import dev.threadproof.agent.runtime.WatchedField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a thread that has read a variable in order to put back what it computes from it, until
 * another thread has written the variable: the write that follows then buries the other's, and an
 * update is lost.
 */
final class LostUpdates {

  private static final int MILLIS = 200;

  /** A thread has read a variable to update it, after so many writes had begun. */
  private record Updating(Object subject, @Nullable WatchedField field, long since) {}

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

  /** A write comes; whether it is that of an update whose read was seen. */
  boolean beforeWrite(Track self, Site site, Object subject) {
    if (site.field() == null) {
      return false;
    }
    WriteLog log = logs.of(subject, site.field());
    boolean puts =
        run.index().updates(site)
            && self.note instanceof Updating mine
            && mine.subject == subject
            && mine.field == site.field();
    if (puts && self.note instanceof Updating mine && log.wroteAnother(self, mine.since)) {
      run.schedule().step(self.thread, "puts back what it read before at", site.frame());
      run.verdict()
          .is(
              Outcome.FAILED,
              "another thread wrote the value after "
                  + self.thread.getName()
                  + " had read it and before it wrote it back at "
                  + site.frame()
                  + ": one update is lost");
    }
    self.note = new Writing(log, log.begin());
    return puts;
  }

  /** The write is done. */
  void afterWrite(Track self, Site site, Object subject) {
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

  /** A read is done. */
  void afterRead(Track self, Site site, Object subject) {
    if (!run.index().updates(site)) {
      return;
    }
    WriteLog log = logs.of(subject, site.field());
    self.note = new Updating(subject, site.field(), log.begun());
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
