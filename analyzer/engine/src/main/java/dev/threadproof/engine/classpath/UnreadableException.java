package dev.threadproof.engine.classpath;

import java.io.IOException;

/** Something that we refuse to read; the message is the reason, in words fit for the user. */
sealed class UnreadableException extends IOException permits LimitExceededException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
