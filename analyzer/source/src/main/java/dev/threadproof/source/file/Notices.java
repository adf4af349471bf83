package dev.threadproof.source.file;

import dev.threadproof.engine.finding.Diagnostic;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Passes diagnostics on, each only once, since a file may leave the cache and come back. */
public final class Notices {

  private final Consumer<Diagnostic> sink;
  private final Set<Diagnostic> told = new HashSet<>();
  private final Set<String> mismatched = new HashSet<>();

  /** Passes diagnostics on to {@code sink}. */
  public Notices(Consumer<Diagnostic> sink) {
    this.sink = sink;
  }

  /** Warns: what it is about, what is wrong with it, what was done. */
  public void warn(String input, String reason, String action) {
    Diagnostic diagnostic = new Diagnostic(Diagnostic.Severity.WARNING, input, reason, action);
    if (told.add(diagnostic)) {
      sink.accept(diagnostic);
    }
  }

  /** Warns that a file is not the one that was compiled; once per file, whatever the details. */
  public void mismatch(String uri, String detail) {
    if (mismatched.add(uri)) {
      warn(uri, "does not match the class file (" + detail + ")", "no snippet shown");
    }
  }
}
