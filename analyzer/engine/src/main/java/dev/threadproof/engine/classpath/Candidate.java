package dev.threadproof.engine.classpath;

/**
 * An entry that should hold a class. Whether it counts is known when the whole container has been
 * seen, because another entry may replace it for the release asked for.
 */
sealed interface Candidate {

  EntryName name();

  /** A class. */
  record Good(EntryName name, ClassFile file) implements Candidate {}

  /** No class, and why. */
  record Bad(EntryName name, String reason) implements Candidate {}
}
