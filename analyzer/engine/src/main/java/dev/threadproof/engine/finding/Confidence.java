package dev.threadproof.engine.finding;

/** How well a finding is supported. Only a recorded run may say {@link #PROVEN}. */
public enum Confidence {
  POSSIBLE,
  LIKELY,
  PROVEN
}
