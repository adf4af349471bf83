package dev.threadproof.engine.finding;

/**
 * Why a finding is reported without counting: the user accepted it, or it is not what this run is
 * about.
 *
 * @param where what says so: {@code annotation} or {@code comment} with file and line, e.g. {@code
 *     comment at bank/Bank.java:17}; else the name of the baseline or of the revision
 * @param reason the reason given, empty when none was
 */
public record Suppression(Kind kind, String where, String reason) {

  /** Who said that the finding does not count. */
  public enum Kind {
    /** An annotation or a comment in the sources. */
    IN_SOURCE,
    /** The baseline's list of accepted findings, which gives a reason for each. */
    ACCEPTED,
    /** The baseline's list of findings that were there before the gate was switched on. */
    DEBT,
    /** The user asked for findings that a change touches, and it touches no side of this one. */
    OUTSIDE_CHANGE
  }

  /** An acceptance in the sources. */
  public Suppression(String where, String reason) {
    this(Kind.IN_SOURCE, where, reason);
  }
}
