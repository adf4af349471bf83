package dev.threadproof.report.baseline;

import java.nio.file.Path;

/** A baseline that cannot be used; the message names the file, the reason and what to do. */
public final class BaselineException extends Exception {

  private static final long serialVersionUID = 1L;

  BaselineException(Path file, String reason, String action) {
    super(file + ": " + reason + "; " + action);
  }
}
