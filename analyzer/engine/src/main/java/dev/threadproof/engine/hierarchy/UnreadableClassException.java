package dev.threadproof.engine.hierarchy;

/** A class file that cannot be read; the message is the reason as a diagnostic gives it. */
final class UnreadableClassException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableClassException(String reason) {
    super(reason);
  }

  /** The reason, never null. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
