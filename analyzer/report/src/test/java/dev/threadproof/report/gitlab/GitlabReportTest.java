package dev.threadproof.report.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.Reports;
import dev.threadproof.report.Schemas;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GitlabReportTest {

  private static final Schema SCHEMA =
      Schemas.load("/dev/threadproof/report/gitlab/code-quality.schema.json");

  static Stream<ScanReport> reports() {
    return Stream.of(
        Reports.clean(), Reports.several(), Reports.incomplete(), Reports.odd(), Reports.many(50));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyReportIsValid(ScanReport report) {
    assertThat(Schemas.errors(SCHEMA, Reports.written(GitlabReport::write, report))).isEmpty();
  }

  @Test
  void aCleanReportIsAnEmptyArray() {
    assertThat(Reports.written(GitlabReport::write, Reports.clean())).isEqualTo("[]\n");
  }

  @Test
  void findingsThatCountAndWhatWasNotAnalysedAreIssues() throws Exception {
    JsonNode issues =
        new ObjectMapper().readTree(Reports.written(GitlabReport::write, Reports.incomplete()));

    assertThat(issues.findValuesAsText("severity"))
        .containsExactly("blocker", "critical", "major", "info");
    assertThat(issues.get(0).at("/location/path").asText()).isEqualTo("app.jar!/a/B.class");
    assertThat(issues.get(1).at("/check_name").asText()).isEqualTo("InstanceOrderCycle");
    assertThat(issues.get(1).at("/location/lines/begin").asInt()).isEqualTo(18);
    assertThat(issues.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
  }

  @Test
  void theSchemaIsHeld() {
    assertThat(Schemas.errors(SCHEMA, "[{\"description\": \"x\"}]")).isNotEmpty();
  }
}
