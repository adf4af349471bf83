package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.cli.option.ScanOptions;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Diagnostic.Severity;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.engine.finding.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpilogueTest {

  private static final RuleDescriptor RULE = new RuleDescriptor("Rule", "flags", Tier.GATE, "");
  private static final Suppression ACCEPTED = new Suppression("comment at a/A.java:1", "known");

  private static Result result(Optional<Suppression> suppression) {
    Location at = new Location("a.A", "run()", "()V", "a/A.java", 2);
    Finding finding =
        new Finding(
            "Rule", Confidence.LIKELY, at, "m", List.of(), List.of(), "", "", List.of("a.A"));
    return new Result(finding, RULE, Map.of(), suppression);
  }

  private static int exitCode(List<Result> results, Diagnostic... diagnostics) {
    ScanReport report =
        new ScanReport(
            "1", List.of("a.jar"), List.of(RULE), results, List.of(diagnostics), List.of(), 1);
    return new Epilogue(report, new ScanOptions()).exitCode();
  }

  @Test
  void acceptedFindingsDoNotCount() {
    assertThat(exitCode(List.of(result(Optional.of(ACCEPTED))))).isZero();
    assertThat(exitCode(List.of(result(Optional.of(ACCEPTED)), result(Optional.empty()))))
        .isEqualTo(1);
  }

  @Test
  void onlyAnUnreadTargetMakesTheScanIncomplete() {
    Diagnostic error = new Diagnostic(Severity.ERROR, "a.jar", "is a text file", "skipped");
    Diagnostic warning = new Diagnostic(Severity.WARNING, "b.jar", "no such file", "ignored");

    assertThat(exitCode(List.of(result(Optional.empty())), error)).isEqualTo(3);
    assertThat(exitCode(List.of(), error)).isEqualTo(3);
    assertThat(exitCode(List.of(), warning)).isZero();
  }
}
