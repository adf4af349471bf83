package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who walks over which collections, and whether another thread changed one of them meanwhile: if
 * so, a step that does not return was ended by that change.
 */
final class Walks {

  /** The walks of one thread. */
  private static final class Walk {
    final List<Aim> aims;
    boolean changed;

    /** The step that has not returned. */
    @Nullable Site step;

    Walk(List<Aim> aims) {
      this.aims = aims;
    }

    boolean isOver(Aim aim) {
      for (Aim one : aims) {
        if (one.covers(aim)) {
          return true;
        }
      }
      return false;
    }
  }

  private final IdentityHashMap<Track, Walk> walks = new IdentityHashMap<>();

  /** What threads are changing at this moment. */
  private final IdentityHashMap<Track, Aim> changes = new IdentityHashMap<>();

  /** A thread begins a walk; it walks over these now, some of them perhaps no more. */
  synchronized void begins(Track self, List<Aim> aims) {
    Walk walk = new Walk(aims);
    walks.put(self, walk);
    for (Map.Entry<Track, Aim> change : changes.entrySet()) {
      walk.changed |= change.getKey() != self && walk.isOver(change.getValue());
    }
  }

  synchronized void steps(Track self, Site site) {
    @Nullable Walk walk = walks.get(self);
    if (walk != null) {
      walk.step = site;
    }
  }

  synchronized void returned(Track self) {
    @Nullable Walk walk = walks.get(self);
    if (walk != null) {
      walk.step = null;
    }
  }

  /** A thread is about to change what it aims at. Its own walks may well end by that. */
  synchronized void changes(Track self, Aim aim) {
    walks.remove(self);
    changes.put(self, aim);
    for (Walk walk : walks.values()) {
      walk.changed |= walk.isOver(aim);
    }
  }

  /** The change is done, or failed. */
  synchronized void changed(Track self) {
    changes.remove(self);
  }

  /** The step of a thread that has not returned, if another thread's change can have ended it. */
  synchronized @Nullable Site ended(Track self) {
    @Nullable Walk walk = walks.get(self);
    if (walk == null || walk.step == null) {
      return null;
    }
    walks.remove(self);
    return walk.changed ? walk.step : null;
  }

  /** Threads that are no more, and ended within a step. */
  synchronized List<Track> dead() {
    List<Track> dead = new ArrayList<>();
    for (Map.Entry<Track, Walk> one : walks.entrySet()) {
      if (one.getValue().step != null && !one.getKey().thread.isAlive()) {
        dead.add(one.getKey());
      }
    }
    return dead;
  }
}
