package dev.threadproof.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.Reports;
import dev.threadproof.report.baseline.Baseline;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportReaderTest {

  static Stream<ScanReport> reports() {
    return Stream.of(
        Reports.clean(),
        Reports.deadlock(),
        Reports.several(),
        Reports.incomplete(),
        Reports.odd(),
        Reports.proven(),
        Baseline.EMPTY.renewed(Reports.several()).match(Reports.several(), "b").report(),
        Reports.many(20));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void whatWasWrittenComesBack(ScanReport report) throws Exception {
    ScanReport back = read(json(report));
    assertThat(json(back)).isEqualTo(json(report));
    assertThat(back.hashes()).isEqualTo(report.hashes());
    assertThat(back.results())
        .extracting(r -> r.finding())
        .isEqualTo(report.results().stream().map(r -> r.finding()).toList());
    assertThat(back.results())
        .extracting(r -> r.verdict())
        .isEqualTo(report.results().stream().map(r -> r.verdict()).toList());
  }

  @Test
  void pagesAreNotInIt() throws Exception {
    assertThat(read(json(Reports.several())).rules())
        .extracting(RuleDescriptor::page)
        .containsOnly("");
  }

  @Test
  void anythingElseIsRefusedWithAReason() {
    refused("{", "not JSON: ");
    refused("{\"runs\":[]}", "not a threadproof report");
    String json = json(Reports.deadlock());
    refused(json.replace("\"version\": 1", "\"version\": 2"), "version 2 of the format");
    refused(json.replace("\"likely\"", "\"sure\""), "'sure' is no confidence");
    refused(json.replace("Account.lock", "Account.other"), "does not fit its result");
  }

  private static void refused(String json, String reason) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(reason);
  }

  private static ScanReport read(String json) throws IOException {
    return JsonReportReader.read(new StringReader(json));
  }

  private static String json(ScanReport report) {
    return Reports.written(JsonReport::write, report);
  }
}
