package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Hooks;
import dev.threadproof.agent.runtime.ThreadState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The threads of the program that came by a hook. */
final class Tracks {

  private static final int PRUNE_AT = 1024;

  private final List<Track> all = new ArrayList<>();

  /** The calling thread. */
  Track current() {
    return of(Hooks.current());
  }

  /** The calling thread, by its state. */
  Track of(ThreadState thread) {
    return thread.attached() instanceof Track track ? track : track(thread);
  }

  private Track track(ThreadState thread) {
    Track track = new Track(Thread.currentThread(), thread);
    thread.attach(track);
    add(track);
    return track;
  }

  /** All threads seen, in order of first sight; those that ended with nothing in hand may miss. */
  synchronized List<Track> all() {
    return new ArrayList<>(all);
  }

  /** The thread's track, if it has one. */
  synchronized @Nullable Track of(Thread thread) {
    for (Track track : all) {
      if (track.thread == thread) {
        return track;
      }
    }
    return null;
  }

  private synchronized void add(Track track) {
    if (all.size() >= PRUNE_AT) {
      List<Track> kept = new ArrayList<>();
      for (Track one : all) {
        if (one.thread.isAlive() || one.holdsAny()) {
          kept.add(one);
        }
      }
      all.clear();
      all.addAll(kept);
    }
    all.add(track);
  }
}
