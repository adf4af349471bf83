package dev.threadproof.engine.classpath;

/** Bytes that are no class file this version can read; the message is the reason, in words. */
public final class MalformedClassException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedClassException(String reason) {
    // No stack trace: a damaged jar may hold thousands of these, and the reason says it all.
    super(reason, null, false, false);
  }

  /** What is wrong, fit for the middle of a sentence. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
