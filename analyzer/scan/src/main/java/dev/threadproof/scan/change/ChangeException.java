package dev.threadproof.scan.change;

/** The change cannot be told; the message is a line for the user that says what to do. */
public final class ChangeException extends Exception {

  private static final long serialVersionUID = 1L;

  ChangeException(String message) {
    super(message);
  }
}
