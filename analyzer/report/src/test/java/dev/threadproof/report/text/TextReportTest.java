package dev.threadproof.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.Reports;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

  @Test
  void aProofIsToldStepByStep() {
    String text = Reports.written(new TextReport(TextOptions.PLAIN)::write, Reports.proven());
    assertThat(text)
        .contains(
            """
              proven     failed: two threads wait for each other
                         1. main owns Lock@1 at Bank.transfer:17
                         2. pool-1 owns Lock@2 at Bank.transfer:17
                         3. main waits for Lock@2 at Bank.transfer:18
                         4. pool-1 waits for Lock@1 at Bank.transfer:18
              run        main bank.Main 2, seed 7
            """)
        .contains("  unreached  B never came\n")
        .contains("error  InstanceOrderCycle  src/main/java/bank/Bank.java:18  proven");
  }

  @Test
  void wideEnoughTheThreadsStandSideBySide() {
    assertThat(text(Reports.deadlock(), 100))
        .isEqualTo(
            """
            InstanceOrderCycle, 1 finding: The same code locks two instances in the order of its arguments.

            error  InstanceOrderCycle  src/main/java/bank/Bank.java:18  likely                            d4b046
            Two transfers in opposite directions can block each other for ever.

              thread A   Main.main → Bank.transfer(a, b)    thread B   pool worker → Bank.transfer(b, a)
              17  takes a.lock                              17  takes b.lock
              18  wants b.lock, held by B                   18  wants a.lock, held by A

                16 │ void transfer(Account from, Account to, long amount) {
                17 │   from.lock.lock();
              ▸ 18 │   to.lock.lock();
                19 │   try {

              evidence   line 18 is reached with one lock held, from 2 thread roots
                         no common lock; the instances may be swapped
              false if   no two transfers ever share both accounts
              mend       take the two locks in a fixed order (for instance by account id)

            1 finding in 1,204 classes: 1 error.
            """);
  }

  @Test
  void whatCanBeTriedSaysHow() {
    TextOptions options = new TextOptions(false, 100, false, Set.of("InstanceOrderCycle"));
    assertThat(written(Reports.deadlock(), options))
        .contains(
            "  prove it   threadproof confirm --findings scan.json --finding d4b046 --main CLASS -cp",
            "  prove it   scan.json is what this scan writes with -f json=scan.json;");
    assertThat(text(Reports.deadlock(), 100)).doesNotContain("prove it");
  }

  @Test
  void narrowTheyStandOneUnderTheOther() {
    assertThat(text(Reports.deadlock(), 60))
        .startsWith(
            """
            InstanceOrderCycle, 1 finding: The same code locks two
            instances in the order of its arguments.

            error  InstanceOrderCycle  likely                     d4b046
            at src/main/java/bank/Bank.java:18
            Two transfers in opposite directions can block each other
            for ever.

              thread A   Main.main → Bank.transfer(a, b)
              17  takes a.lock
              18  wants b.lock, held by B

              thread B   pool worker → Bank.transfer(b, a)
              17  takes b.lock
              18  wants a.lock, held by A
            """);
  }

  @Test
  void aFindingWithNothingToItIsTwoLines() {
    assertThat(text(Reports.several(), 80))
        .contains(
            """

            warning  LockLeak  bank/Audit.java  possible                              6a0eed
            Audit keeps a lock.

            NotifyOne, 1 finding: One waiter of several kinds is woken.

            """);
  }

  @Test
  void theEndCountsWhatIsNotShown() {
    assertThat(text(Reports.incomplete(), 80))
        .endsWith(
            """
            not analysed
              app.jar!/a/B.class: truncated class file; skipped

            3 findings in 1,204 classes: 1 error, 1 warning, 1 note.
            The scan is incomplete: 1 input could not be analysed.
              by rule    InstanceOrderCycle 1, LockLeak 1, NotifyOne 1
              not shown  1 accepted finding, 2 places where the analysis stopped at one of
                         its limits, 1 remark (-v lists them)
            """)
        .doesNotContain("path-depth", "Bank.close");
  }

  @Test
  void verboseListsIt() {
    assertThat(written(Reports.incomplete(), new TextOptions(false, 100, true)))
        .contains(
            """
            not counted
              LockLeak at bank/Bank.java:40, by comment at bank/Bank.java:39: the program ends here

            limits
              call-targets at bank.Bank.run: 12 of 40 targets
              path-depth at bank.Deep.get: fields behind the third

            remarks
              lib.jar: not found; calls into it are unknown

            not analysed
              app.jar!/a/B.class: truncated class file; skipped
            """)
        .doesNotContain("not shown");
  }

  @Test
  void noFindingsIsOneLineThatSaysWhatWasLookedAt() {
    assertThat(text(Reports.clean(), 100))
        .isEqualTo("No findings. Looked at 1,204 classes of app.jar with 3 rules.\n");
  }

  @Test
  void noFindingsOfAnIncompleteScanIsNoGoodNews() {
    Diagnostic broken =
        new Diagnostic(Diagnostic.Severity.ERROR, "b.jar", "not a zip file", "skipped");
    assertThat(text(report(List.of(broken), 7), 120))
        .isEqualTo(
            """
            not analysed
              b.jar: not a zip file; skipped

            No findings in what was read, but the scan is incomplete: 1 input could not be analysed. Looked at 7 classes
            of app.jar with 0 rules.
            """);
  }

  @Test
  void nothingToLookAtIsSaid() {
    assertThat(text(report(List.of(), 0), 100))
        .isEqualTo("Nothing was looked at: no class to analyse in app.jar.\n");
  }

  @Test
  void colourAddsCodesAndChangesNothingElse() {
    String colour = written(Reports.incomplete(), new TextOptions(true, 100, false));
    assertThat(colour).contains("\u001b[1;31merror\u001b[0m  \u001b[1mInstanceOrderCycle\u001b[0m");
    assertThat(colour.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(text(Reports.incomplete(), 100));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 60, 79, 80, 100, 120, 200})
  void noLineIsWiderThanTheTerminalOrEndsInASpace(int width) {
    Stream.of(Reports.incomplete(), Reports.odd(), Reports.many(3))
        .flatMap(report -> text(report, width).lines())
        .forEach(
            line -> {
              assertThat(Glyphs.width(line))
                  .as(line)
                  .isLessThanOrEqualTo(Math.max(width, TextOptions.NARROWEST));
              assertThat(line).isEqualTo(line.stripTrailing());
            });
  }

  @Test
  void aHostileNameCannotSteerTheTerminal() {
    assertThat(text(Reports.odd(), 100))
        .doesNotContain("\u001b", "\u202e")
        .contains("in B\\u001b[31m.field (a:b.java)");
  }

  private static ScanReport report(List<Diagnostic> diagnostics, int classes) {
    return new ScanReport(
        "0.1.0", List.of("app.jar"), List.of(), List.of(), diagnostics, List.of(), classes);
  }

  private static String text(ScanReport report, int width) {
    return written(report, new TextOptions(false, width, false));
  }

  private static String written(ScanReport report, TextOptions options) {
    return Reports.written(new TextReport(options)::write, report);
  }
}
