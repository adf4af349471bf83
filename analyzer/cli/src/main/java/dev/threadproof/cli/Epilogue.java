package dev.threadproof.cli;

import dev.threadproof.cli.option.FailOn;
import dev.threadproof.cli.option.Output;
import dev.threadproof.cli.option.ScanOptions;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.ScanReport;
import java.io.PrintStream;

/**
 * What a scan comes to, when its report is out: the last words and the exit code.
 *
 * <p>An incomplete scan fails even when it found something: who mends the findings and scans again
 * must not take the silence of the rest for health.
 */
record Epilogue(ScanReport report, ScanOptions options) {

  /** Says what the report's reader may have missed, and returns the exit code. */
  int tell(PrintStream err, boolean quiet) {
    boolean seen = options.outputs().stream().anyMatch(Output::isTextOnStandardOutput);
    if (!seen) {
      report.diagnostics().stream()
          .filter(d -> d.severity() == Diagnostic.Severity.ERROR || !quiet)
          .filter(d -> d.severity() != Diagnostic.Severity.NOTE)
          .forEach(d -> err.println("threadproof: " + d.line()));
    }
    if (report.incomplete()) {
      err.println("threadproof: incomplete: not every target could be analysed; exit code 3");
    } else if (!quiet && !seen) {
      err.println("threadproof: " + summary());
    }
    return exitCode();
  }

  int exitCode() {
    if (report.incomplete()) {
      return ExitCode.FAILED;
    }
    return failing() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private String summary() {
    long all = report.results().stream().filter(r -> r.suppression().isEmpty()).count();
    String findings = all + (all == 1 ? " finding" : " findings");
    return options.failOn() == FailOn.NEVER
        ? findings
        : findings + ", " + failing() + " at or above '" + options.failOn() + "'";
  }

  private long failing() {
    return report.results().stream()
        .filter(result -> result.suppression().isEmpty())
        .filter(result -> options.failOn().isReachedBy(result.level()))
        .count();
  }
}
