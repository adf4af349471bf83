package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds each thread that has a lock before it asks for the next one, until threads stand so that
 * each asks for what the next one has; then lets them go on, and they block each other. After Joshi
 * et al., "A Randomized Dynamic Program Analysis Technique for Detecting Real Deadlocks" (PLDI
 * 2009), with the locks themselves compared in place of where they were made.
 */
final class LockCycleStrategy extends Strategy {

  private static final int MILLIS = 300;

  /** A thread about to ask for a lock. */
  private record Standing(Track.Wanted wanted, Pause pause) {}

  private final IdentityHashMap<Track, Standing> standing = new IdentityHashMap<>();
  private final Arrivals arrivals = new Arrivals();
  private final LockGraph.Wish wish =
      new LockGraph.Wish() {
        @Override
        public Track.@Nullable Wanted of(Track track) {
          Standing one = standing.get(track);
          return one != null ? one.wanted : track.wanted();
        }
      };

  LockCycleStrategy(Run run) {
    super(run);
  }

  @Override
  boolean followsLocks() {
    return true;
  }

  @Override
  void beforeAcquire(Track self, Site site, Track.Wanted lock) {
    if (run.index().roles(site) == 0 || !self.holdsAny() || self.holds(lock.lock())) {
      return;
    }
    Standing mine = new Standing(lock, new Pause());
    synchronized (standing) {
      standing.put(self, mine);
      List<Track> cycle = LockGraph.cycle(self, run.tracks().all(), wish);
      if (!cycle.isEmpty()) {
        letGo(cycle);
        standing.remove(self);
        return;
      }
      if (taken(lock)) {
        // It would block anyway, and what it has it keeps.
        standing.remove(self);
        return;
      }
    }
    hold(self, site, mine.pause, arrivals.next(site), MILLIS);
    synchronized (standing) {
      standing.remove(self);
    }
  }

  private void letGo(List<Track> cycle) {
    for (Track track : cycle) {
      Standing one = standing.get(track);
      if (one != null) {
        run.pauses().met(one.pause);
      }
    }
  }

  private boolean taken(Track.Wanted lock) {
    for (Track track : run.tracks().all()) {
      if (track.keeps(lock)) {
        return true;
      }
    }
    return false;
  }
}
