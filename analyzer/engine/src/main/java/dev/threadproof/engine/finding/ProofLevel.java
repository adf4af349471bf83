package dev.threadproof.engine.finding;

/** How much of a defect was seen in a run, weakest first. */
public enum ProofLevel {
  /** Both accesses ran and nothing ordered them. */
  UNORDERED,
  /** Both threads stood at their points at the same time, on the same object. */
  MET,
  /** The wrong outcome itself: a deadlock, a lost update, an exception, a waiter for ever. */
  FAILED
}
