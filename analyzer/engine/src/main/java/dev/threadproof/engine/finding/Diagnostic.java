package dev.threadproof.engine.finding;

import java.util.Comparator;

/**
 * Something that stood in the way of the analysis: one line that names the input, the reason and
 * what was done.
 *
 * @param severity {@link Severity#ERROR} when a target could not be analysed (the result is
 *     incomplete)
 * @param input the file, entry or option, as the user would recognise it
 * @param reason what is wrong with it
 * @param action what was done about it, or what the user can do
 */
public record Diagnostic(Severity severity, String input, String reason, String action)
    implements Comparable<Diagnostic> {

  /** How bad it is for the result. */
  public enum Severity {
    /** A target was not analysed: the scan is incomplete. */
    ERROR,
    /** Something may be less precise than it could be. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::severity)
          .thenComparing(Diagnostic::input)
          .thenComparing(Diagnostic::reason)
          .thenComparing(Diagnostic::action);

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** {@code app.jar!/a/B.class: truncated class file; skipped}. */
  public String line() {
    return input + ": " + reason + (action.isEmpty() ? "" : "; " + action);
  }
}
