package dev.threadproof.engine.finding;

/** What trying to prove a finding came to, best supported last. */
public enum Outcome {
  /** Nothing could be tried; the verdict says why. Says nothing about the finding. */
  UNTRIED,
  /** The program ran, but not through all points of the finding. */
  UNREACHED,
  /** Synchronisation that the agent does not model lay between: no proof, and no refutation. */
  UNDECIDED,
  /** All points ran, and were always ordered. */
  REACHED,
  /** It was seen to happen. */
  PROVEN
}
