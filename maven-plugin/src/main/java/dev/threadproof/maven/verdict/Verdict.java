package dev.threadproof.maven.verdict;

import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.summary.Summary;

/**
 * Whether a build may go on.
 *
 * @param summary the counts of the report, accepted findings apart
 * @param failOn from which level on a finding counts
 * @param allowed how many such findings are let pass
 */
public record Verdict(Summary summary, FailOn failOn, int allowed) {

  /** The verdict on a report. */
  public static Verdict of(ScanReport report, FailOn failOn, int allowed) {
    return new Verdict(Summary.of(report), failOn, allowed);
  }

  /** Findings that count. */
  public int violations() {
    return failOn.level().map(summary::atLeast).orElse(0);
  }

  /** True when more findings count than are let pass. */
  public boolean failed() {
    return violations() > allowed;
  }

  /** The counts, in one line. */
  public String counts() {
    String counts =
        "%s, %s, %s in %s"
            .formatted(
                counted(summary.errors(), "error"),
                counted(summary.warnings(), "warning"),
                counted(summary.notes(), "note"),
                classes());
    return summary.suppressed() == 0 ? counts : counts + "; " + summary.suppressed() + " accepted";
  }

  /** Why the build fails, in one line. */
  public String reason() {
    String reason = "%s at or above '%s'".formatted(counted(violations(), "finding"), failOn);
    return allowed == 0 ? reason : reason + ", " + allowed + " allowed";
  }

  private String classes() {
    return summary.classes() == 1 ? "1 class" : summary.classes() + " classes";
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
