package dev.threadproof.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.Reports;
import dev.threadproof.report.Schemas;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

  private static final Schema SCHEMA =
      Schemas.load("/dev/threadproof/report/json/threadproof-report-1.schema.json");

  static Stream<ScanReport> reports() {
    return Stream.of(
        Reports.clean(),
        Reports.deadlock(),
        Reports.incomplete(),
        Reports.odd(),
        Reports.many(50),
        Reports.proven());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyReportIsValid(ScanReport report) {
    assertThat(Schemas.errors(SCHEMA, json(report))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    String json = json(Reports.deadlock());
    assertThat(Schemas.errors(SCHEMA, json.replace("\"mend\"", "\"repair\""))).isNotEmpty();
    assertThat(Schemas.errors(SCHEMA, json.replace("\"likely\"", "\"sure\""))).isNotEmpty();
  }

  @Test
  void anEmptyReportReadsLikeThis() {
    ScanReport report =
        new ScanReport(
            "0.1.0",
            Reports.clean().targets(),
            List.of(Reports.LEAK),
            List.of(),
            List.of(),
            List.of(),
            3);
    assertThat(json(report))
        .isEqualTo(
            """
            {
              "format": "threadproof-report",
              "version": 1,
              "tool": {
                "name": "threadproof",
                "version": "0.1.0"
              },
              "targets": [
                "app.jar"
              ],
              "complete": true,
              "summary": {
                "classes": 3,
                "findings": 0,
                "errors": 0,
                "warnings": 0,
                "notes": 0,
                "suppressed": 0,
                "byRule": {}
              },
              "rules": [
                {
                  "id": "LockLeak",
                  "summary": "A lock is not released on every path.",
                  "tier": "gate"
                }
              ],
              "results": [],
              "diagnostics": [],
              "limits": []
            }
            """);
  }

  @Test
  void aFindingKeepsAllItSays() throws Exception {
    JsonNode result = read(Reports.deadlock()).at("/results/0");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/confidence").asText()).isEqualTo("likely");
    assertThat(result.at("/fingerprint").asText())
        .isEqualTo(Reports.deadlock().results().get(0).finding().fingerprint());
    assertThat(result.at("/identity/2").asText()).isEqualTo("Account.lock");
    assertThat(result.at("/threads/1/origin").asText()).contains("Bank.transfer(b, a)");
    assertThat(result.at("/threads/1/steps/0/action").asText()).isEqualTo("takes b.lock");
    assertThat(result.at("/threads/1/steps/0/location/line").asInt()).isEqualTo(17);
    assertThat(result.at("/threads/1/steps/0/location").has("source")).isFalse();
    assertThat(result.at("/location/source/uri").asText()).endsWith("bank/Bank.java");
    assertThat(result.at("/location/source/snippet").size()).isEqualTo(4);
    assertThat(result.at("/evidence").size()).isEqualTo(2);
    assertThat(result.has("falseIf")).isTrue();
    assertThat(result.has("mend")).isTrue();
    assertThat(result.has("suppression")).isFalse();
  }

  @Test
  void whatIsUnknownIsAbsent() throws Exception {
    JsonNode bare = read(Reports.several()).at("/results/2");
    assertThat(bare.at("/message").asText()).isEqualTo("Bank.close may keep Bank.lock.");
    assertThat(bare.at("/suppression/reason").asText()).isEqualTo("the program ends here");
    assertThat(bare.has("mend")).isFalse();
    assertThat(read(Reports.several()).at("/results/1/location").has("line")).isFalse();
  }

  @Test
  void anIncompleteReportSaysSo() throws Exception {
    JsonNode report = read(Reports.incomplete());
    assertThat(report.at("/complete").asBoolean(true)).isFalse();
    assertThat(report.at("/diagnostics/0/severity").asText()).isEqualTo("error");
    assertThat(report.at("/limits/1/name").asText()).isEqualTo("path-depth");
  }

  @Test
  void oddCharactersComeBackAsTheyWere() throws Exception {
    assertThat(read(Reports.odd()).at("/results/0/message").asText())
        .isEqualTo(Reports.odd().results().get(0).finding().message());
  }

  @Test
  void aProofIsTold() throws Exception {
    JsonNode result = read(Reports.proven()).at("/results/0");
    assertThat(result.at("/confidence").asText()).isEqualTo("proven");
    assertThat(result.at("/verdict/outcome").asText()).isEqualTo("proven");
    assertThat(result.at("/verdict/level").asText()).isEqualTo("failed");
    assertThat(result.at("/verdict/trace/3/action").asText()).isEqualTo("waits for Lock@1");
    assertThat(result.at("/verdict/run/seed").asLong()).isEqualTo(7);
    assertThat(read(Reports.proven()).at("/results/2/verdict").has("level")).isFalse();
  }

  private static JsonNode read(ScanReport report) throws Exception {
    return new ObjectMapper().readTree(json(report));
  }

  private static String json(ScanReport report) {
    return Reports.written(JsonReport::write, report);
  }
}
