package dev.threadproof.engine.classpath;

/** A bound of {@link ReadLimits} was hit; the container at hand is read no further. */
final class LimitExceededException extends UnreadableException {

  private static final long serialVersionUID = 1L;

  LimitExceededException(String reason) {
    super(reason);
  }
}
