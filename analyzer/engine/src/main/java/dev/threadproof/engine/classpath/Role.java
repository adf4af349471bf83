package dev.threadproof.engine.classpath;

import dev.threadproof.engine.finding.Diagnostic.Severity;

/** What a class is read for. */
enum Role {
  /** To be judged: losing it makes the result incomplete. */
  TARGET(Severity.ERROR),
  /** To be understood: losing it makes the result less precise. */
  LIBRARY(Severity.WARNING);

  private final Severity whenLost;

  Role(Severity whenLost) {
    this.whenLost = whenLost;
  }

  Severity whenLost() {
    return whenLost;
  }
}
