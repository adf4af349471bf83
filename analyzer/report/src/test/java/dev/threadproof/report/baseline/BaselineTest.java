package dev.threadproof.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.report.Reports;
import dev.threadproof.report.summary.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final Baseline THREE = Baseline.EMPTY.renewed(Reports.many(3));

  @Test
  void whatIsKnownDoesNotCount() {
    BaselineMatch match = THREE.match(Reports.many(5), "known.json");

    assertThat(Summary.of(match.report()).findings()).isEqualTo(2);
    assertThat(suppressions(match.report()))
        .hasSize(3)
        .allSatisfy(
            suppression -> {
              assertThat(suppression.kind()).isEqualTo(Suppression.Kind.DEBT);
              assertThat(suppression.where()).isEqualTo("baseline known.json");
            });
    assertThat(match.gone()).isEmpty();
    assertThat(match.canShrink()).isFalse();
  }

  @Test
  void debtThatIsGoneLeavesTheBaselineForGood() {
    BaselineMatch match = THREE.match(Reports.many(1), "b");

    assertThat(match.gone()).extracting(BaselineEntry::identity).contains(List.of("p.C2"));
    assertThat(match.canShrink()).isTrue();
    assertThat(match.shrunk()).isEqualTo(Baseline.EMPTY.renewed(Reports.many(1)));
    assertThat(Summary.of(match.shrunk().match(Reports.many(3), "b").report()).findings())
        .isEqualTo(2);
  }

  @Test
  void aScanOfSomethingElseOrOfFewerRulesTakesNothingOut() {
    ScanReport elsewhere =
        new ScanReport(
            "0.1.0", List.of("b.jar"), Reports.many(1).rules(), List.of(), List.of(), List.of(), 1);
    ScanReport noRule =
        new ScanReport("0.1.0", List.of("app.jar"), List.of(), List.of(), List.of(), List.of(), 1);

    assertThat(THREE.match(elsewhere, "b").canShrink()).isFalse();
    assertThat(THREE.match(noRule, "b").gone()).isEmpty();
    assertThat(THREE.renewed(noRule).debt()).isEqualTo(THREE.debt());
  }

  @Test
  void anIncompleteScanTakesNothingOutAndMakesNoBaseline() {
    ScanReport incomplete = Reports.incomplete();

    assertThat(THREE.match(incomplete, "b").gone()).isNotEmpty();
    assertThat(THREE.match(incomplete, "b").canShrink()).isFalse();
    assertThatThrownBy(() -> THREE.renewed(incomplete))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("incomplete");
  }

  @Test
  void asManyAreKnownAsTheEntryCounts() {
    Baseline two = Baseline.EMPTY.renewed(times(2));

    assertThat(two.debt()).singleElement().extracting(BaselineEntry::count).isEqualTo(2);
    assertThat(Summary.of(two.match(times(3), "b").report()).findings()).isEqualTo(1);
    assertThat(two.match(times(1), "b").shrunk()).isEqualTo(Baseline.EMPTY.renewed(times(1)));
  }

  @Test
  void acceptedFindingsKeepTheirReasonAndNeverShrink() {
    BaselineEntry entry = THREE.debt().get(0);
    Baseline accepting =
        new Baseline(
            THREE.targets(),
            THREE.debt().subList(1, 3),
            List.of(
                new BaselineEntry(entry.rule(), entry.fingerprint(), entry.identity(), 1, "ok")));

    assertThat(suppressions(accepting.match(Reports.many(3), "b").report()))
        .contains(new Suppression(Suppression.Kind.ACCEPTED, "baseline b", "ok"));
    BaselineMatch mended = accepting.match(Reports.many(0), "b");
    assertThat(mended.idle()).hasSize(1);
    assertThat(mended.shrunk().accepted()).isEqualTo(accepting.accepted());
    assertThat(accepting.renewed(Reports.many(3))).isEqualTo(accepting);
  }

  @Test
  void whatTheSourcesAcceptIsNoDebt() {
    Baseline baseline = Baseline.EMPTY.renewed(Reports.several());

    assertThat(baseline.debt()).hasSize(3);
    assertThat(baseline.match(Reports.several(), "b").gone()).isEmpty();
  }

  @Test
  void theMarksOfAMatchMakeNoDifferenceToTheNextBaseline() {
    assertThat(THREE.renewed(THREE.match(Reports.many(5), "b").report()))
        .isEqualTo(Baseline.EMPTY.renewed(Reports.many(5)));
  }

  @Test
  void aMarkedReportKeepsAllElse() {
    ScanReport proven = Reports.proven();
    ScanReport marked = Baseline.EMPTY.renewed(proven).match(proven, "b").report();

    assertThat(suppressions(marked)).hasSameSizeAs(proven.results());
    assertThat(marked.results())
        .extracting(Result::verdict)
        .isEqualTo(proven.results().stream().map(Result::verdict).toList());
    assertThat(marked.hashes()).isEqualTo(proven.hashes());
    assertThat(marked.diagnostics()).isEqualTo(proven.diagnostics());
  }

  private static ScanReport times(int number) {
    List<Result> results =
        new ArrayList<>(Collections.nCopies(number, Reports.many(1).results().get(0)));
    return Reports.report(results);
  }

  private static List<Suppression> suppressions(ScanReport report) {
    return report.results().stream().flatMap(result -> result.suppression().stream()).toList();
  }
}
