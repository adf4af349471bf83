package dev.threadproof.engine.finding;

/** What a rule is fit for. */
public enum Tier {
  /** On by default and fit to fail a build. */
  GATE,
  /** Reported by default, never fails a build by default. */
  REVIEW,
  /** Off unless asked for. */
  OPT
}
