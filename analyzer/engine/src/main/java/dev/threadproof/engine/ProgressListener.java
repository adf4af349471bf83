package dev.threadproof.engine;

/** Told how far the analysis has come; calls come from one thread at a time. */
@FunctionalInterface
public interface ProgressListener {

  /** Says nothing. */
  ProgressListener NONE = (phase, done, total) -> {};

  /**
   * Reports the state of a phase.
   *
   * @param phase a short noun, e.g. {@code facts}
   * @param done units finished in this phase
   * @param total units of this phase
   */
  void progress(String phase, int done, int total);
}
