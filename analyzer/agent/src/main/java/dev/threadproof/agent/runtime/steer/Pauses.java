package dev.threadproof.agent.runtime.steer;

import java.util.List;

/**
 * Holds threads back, never for ever: a pause ends when what it waits for comes, when no other
 * thread can move, or after its time. All pauses of a run together cost it a bounded share of its
 * time.
 */
final class Pauses {

  private static final long NANOS = 1_000_000;

  /** What pauses that came to nothing may cost, beside a tenth of the time that the run took. */
  private static final long ALLOWANCE = 1_000 * NANOS;

  private static final int SHARE = 10;

  private final long start = System.nanoTime();
  private final Tracks tracks;
  private long spent;
  private int held;

  Pauses(Tracks tracks) {
    this.tracks = tracks;
  }

  /** Holds the calling thread back; the time is in milliseconds. */
  synchronized Pause.End hold(Track self, Pause pause, int millis) {
    long begin = System.nanoTime();
    if (pause.met) {
      return Pause.End.MET;
    }
    if (spent > ALLOWANCE + (begin - start) / SHARE) {
      return Pause.End.TIMED_OUT;
    }
    Pause.End end = holdAtNoCost(self, pause, millis);
    if (end != Pause.End.MET) {
      spent += System.nanoTime() - begin;
    }
    return end;
  }

  /** The same for pauses that are few. */
  synchronized Pause.End holdAtNoCost(Track self, Pause pause, int millis) {
    long begin = System.nanoTime();
    boolean interrupted = false;
    long left = millis * NANOS;
    self.pause = pause;
    held++;
    while (!pause.met && !pause.alone && left > 0) {
      try {
        wait(left / NANOS + 1);
      } catch (InterruptedException e) {
        // Not ours: the program sees it where it would have.
        interrupted = true;
      }
      left = millis * NANOS - (System.nanoTime() - begin);
    }
    held--;
    self.pause = null;
    if (interrupted) {
      self.thread.interrupt();
    }
    if (pause.met) {
      return Pause.End.MET;
    }
    return pause.alone ? Pause.End.ALONE : Pause.End.TIMED_OUT;
  }

  /** Lets a thread go that was held for this. */
  synchronized void met(Pause pause) {
    pause.met = true;
    notifyAll();
  }

  /** Whether a thread is held back now. */
  synchronized boolean any() {
    return held > 0;
  }

  /** Whether this thread is held back now. */
  synchronized boolean holds(Track track) {
    return track.pause != null;
  }

  /** Lets all go, because no other thread can move. */
  synchronized void alone() {
    List<Track> all = tracks.all();
    for (Track track : all) {
      if (track.pause != null) {
        track.pause.alone = true;
      }
    }
    notifyAll();
  }
}
