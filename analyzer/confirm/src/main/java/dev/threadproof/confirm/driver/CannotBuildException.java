package dev.threadproof.confirm.driver;

/** An object could not be made; the message says which and why. */
final class CannotBuildException extends Exception {

  private static final long serialVersionUID = 1L;

  CannotBuildException(String message) {
    super(message);
  }
}
