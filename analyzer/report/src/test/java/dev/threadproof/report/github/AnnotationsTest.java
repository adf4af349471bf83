package dev.threadproof.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.Reports;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

  /** {@code ::kind name=value,…::message}, the grammar of workflow commands. */
  private static final String COMMAND =
      "::(error|warning|notice) ((file=[^:,]+,line=\\d+,endLine=\\d+,)?title=[^:,]*(: [^:,]*)?)::[^\\r\\n]*";

  @Test
  void aFindingIsACommandOnItsLine() {
    assertThat(lines(Reports.deadlock())).hasSize(2).contains("threadproof: 1 finding");
    assertThat(commands(Reports.deadlock()))
        .singleElement()
        .asString()
        .matches(COMMAND)
        .startsWith(
            "::error file=src/main/java/bank/Bank.java,line=18,endLine=18,"
                + "title=InstanceOrderCycle::Two transfers")
        .contains("%0Athread A, Main.main \u2192 Bank.transfer(a, b):%0A  takes a.lock");
  }

  @Test
  void levelsAreKindsAndAcceptedFindingsAreLeftOut() {
    assertThat(commands(Reports.several())).hasSize(3).allMatch(line -> line.matches(COMMAND));
    assertThat(commands(Reports.several()).map(line -> line.split(" ", 2)[0]))
        .containsExactly("::error", "::warning", "::notice");
  }

  @Test
  void withoutASourceThePlaceIsInTheMessage() {
    assertThat(lines(Reports.several()))
        .anyMatch(line -> line.startsWith("::notice title=NotifyOne::bank/Bank.java:51%0A"));
  }

  @Test
  void whatWasNotAnalysedComesFirst() {
    assertThat(lines(Reports.incomplete()).findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith(
                        "::error title=Threadproof: scan incomplete::not analysed: app.jar"));
  }

  @Test
  void anIncompleteScanDoesNotLookClean() {
    assertThat(lines(Reports.clean())).containsExactly("threadproof: 0 findings");
    assertThat(lines(Reports.incomplete())).contains("threadproof: 3 findings; scan incomplete");
  }

  @Test
  void moreThanGithubShowsAreCountedInstead() {
    List<String> lines = lines(Reports.many(30)).toList();

    assertThat(lines).hasSize(11);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
    assertThat(lines.get(10)).startsWith("threadproof: 30 findings, 20 of them not annotated");
  }

  @Test
  void whatWouldEndACommandIsEscaped() {
    assertThat(Annotations.property("a:b,c%\n\r")).isEqualTo("a%3Ab%2Cc%25%0A%0D");
    assertThat(commands(Reports.odd())).hasSize(1).allMatch(line -> line.matches(COMMAND));
  }

  private static Stream<String> commands(ScanReport report) {
    return lines(report).filter(line -> line.startsWith("::"));
  }

  private static Stream<String> lines(ScanReport report) {
    return Reports.written(Annotations::write, report).lines();
  }
}
