package dev.threadproof.agent.runtime.steer;

/** A thread held back. Guarded by {@link Pauses}. */
final class Pause {

  /** Why a pause ended. */
  enum End {
    /** What it was held for came. */
    MET("goes on, met, at"),
    /** Nobody else could move, so nothing could have come. */
    ALONE("goes on, alone, at"),
    /** The time was up, or there was none left to spend. */
    TIMED_OUT("goes on at");

    final String said;

    End(String said) {
      this.said = said;
    }
  }

  boolean met;
  boolean alone;
}
