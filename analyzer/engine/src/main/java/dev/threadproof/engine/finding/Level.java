package dev.threadproof.engine.finding;

/** The severity that a report prints, worst last; the same three words as SARIF 2.1.0. */
public enum Level {
  NOTE,
  WARNING,
  ERROR;

  /**
   * A gate finding is an error when likely or proven, a warning when possible; all others are
   * notes.
   */
  public static Level of(Tier tier, Confidence confidence) {
    if (tier != Tier.GATE) {
      return NOTE;
    }
    return confidence == Confidence.POSSIBLE ? WARNING : ERROR;
  }
}
