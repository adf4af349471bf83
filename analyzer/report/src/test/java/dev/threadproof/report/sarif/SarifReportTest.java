package dev.threadproof.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.report.Reports;
import dev.threadproof.report.Schemas;
import dev.threadproof.report.baseline.Baseline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {

  /** The OASIS Standard's own, from the jar of a SARIF library. */
  private static final Schema SCHEMA = Schemas.load("/schema/sarif-schema-2.1.0.json");

  static Stream<ScanReport> reports() {
    return Stream.of(
        Reports.clean(),
        Reports.deadlock(),
        Reports.several(),
        Reports.incomplete(),
        Reports.odd(),
        Reports.proven(),
        Reports.many(200));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyReportIsValid(ScanReport report) {
    assertThat(Schemas.errors(SCHEMA, sarif(report))).isEmpty();
  }

  /**
   * What GitHub takes (documentation of code scanning, "SARIF results exceed one or more limits"):
   * 5,000 results of a run are kept, a file has 10 MB at the most when compressed.
   */
  @Test
  void thirtyThousandFindingsStayWithinTheLimitsOfGithub() throws Exception {
    ScanReport many = Reports.many(30_000);
    List<Result> results = new ArrayList<>(many.results());
    results.replaceAll(r -> r.suppressed(new Suppression(Suppression.Kind.DEBT, "baseline b", "")));
    results.addAll(Reports.several().results());
    String sarif = sarif(many.withResults(results));

    JsonNode run = new ObjectMapper().readTree(sarif).at("/runs/0");
    assertThat(run.at("/results")).hasSize(5_000);
    assertThat(run.at("/results/0/ruleId").asText()).isEqualTo("InstanceOrderCycle");
    assertThat(run.at("/results/0/suppressions")).isEmpty();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith("25004 more results are left out");
    assertThat(run.at("/tool/driver/rules")).hasSizeLessThan(25_000);
    assertThat(gzipped(sarif)).isLessThan(10_000_000);
  }

  private static int gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void whatABaselineKnowsIsSuppressedFromOutside() throws Exception {
    ScanReport report =
        Baseline.EMPTY.renewed(Reports.deadlock()).match(Reports.deadlock(), "known.json").report();

    JsonNode suppression = run(report).at("/results/0/suppressions/0");
    assertThat(suppression.at("/kind").asText()).isEqualTo("external");
    assertThat(suppression.at("/properties/where").asText()).isEqualTo("baseline known.json");
    assertThat(Schemas.errors(SCHEMA, sarif(report))).isEmpty();
  }

  @Test
  void theSchemaIsTheWholeOne() {
    String sarif = sarif(Reports.deadlock());
    assertThat(Schemas.errors(SCHEMA, sarif.replace("\"threadFlows\"", "\"flows\""))).isNotEmpty();
    assertThat(Schemas.errors(SCHEMA, sarif.replace("src/main", "a b"))).isNotEmpty();
  }

  @Test
  void theRunSaysWhoWeAreAndNothingAboutTheMachine() throws Exception {
    JsonNode run = run(Reports.deadlock());
    assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Threadproof");
    assertThat(run.at("/columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/originalUriBaseIds/%SRCROOT%").has("uri")).isFalse();
    assertThat(run.at("/invocations/0").has("startTimeUtc")).isFalse();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void aRuleCarriesItsPage() throws Exception {
    JsonNode rules = run(Reports.several()).at("/tool/driver/rules");
    JsonNode order = rules.get(0);
    assertThat(order.at("/id").asText()).isEqualTo("InstanceOrderCycle");
    assertThat(order.at("/help/markdown").asText()).isEqualTo(Reports.ORDER.page());
    assertThat(order.at("/help/text").asText()).startsWith("InstanceOrderCycle\n");
    assertThat(order.at("/fullDescription/text").asText()).startsWith("Two threads that call");
    assertThat(order.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    assertThat(order.at("/properties/tier").asText()).isEqualTo("gate");
    assertThat(rules.get(1).has("help")).isFalse();
    assertThat(rules.get(2).at("/defaultConfiguration/level").asText()).isEqualTo("note");
  }

  @Test
  void aResultPointsAtItsRule() throws Exception {
    JsonNode run = run(Reports.several());
    for (JsonNode result : run.at("/results")) {
      int index = result.at("/ruleIndex").asInt();
      assertThat(run.at("/tool/driver/rules").get(index).at("/id")).isEqualTo(result.at("/ruleId"));
    }
  }

  @Test
  void whatWasSeenIsAFlowInExecutionOrder() throws Exception {
    JsonNode result = run(Reports.proven()).at("/results/0");
    JsonNode seen = result.at("/codeFlows/0");
    assertThat(seen.at("/message/text").asText()).startsWith("witnessed: two threads wait");
    assertThat(seen.at("/threadFlows").findValuesAsText("id")).containsExactly("main", "pool-1");
    assertThat(seen.at("/threadFlows/0/locations").findValuesAsText("executionOrder"))
        .containsExactly("1", "3");
    assertThat(seen.at("/threadFlows/1/locations").findValuesAsText("executionOrder"))
        .containsExactly("2", "4");
    assertThat(result.at("/codeFlows").size()).isEqualTo(2);
    assertThat(result.at("/properties/verdict/level").asText()).isEqualTo("failed");
    assertThat(run(Reports.proven()).at("/results/1/codeFlows").size()).isEqualTo(1);
  }

  @Test
  void bothThreadsAreFlowsThatEndTogether() throws Exception {
    JsonNode flows = run(Reports.deadlock()).at("/results/0/codeFlows/0/threadFlows");
    assertThat(flows.findValuesAsText("id")).containsExactly("thread A", "thread B");
    JsonNode last = flows.at("/1/locations/1");
    assertThat(last.at("/location/message/text").asText()).isEqualTo("wants a.lock, held by A");
    assertThat(last.at("/executionOrder").asInt()).isEqualTo(2);
    assertThat(last.at("/importance").asText()).isEqualTo("essential");
  }

  @Test
  void everyLinkOfTheMessageLeadsToARelatedLocation() throws Exception {
    JsonNode result = run(Reports.deadlock()).at("/results/0");
    assertThat(result.at("/message/text").asText())
        .isEqualTo(
            """
            Two transfers in opposite directions can block each other for ever.
            thread A (Main.main \u2192 Bank.transfer(a, b)): [takes a.lock (line 17)](1), \
            then [wants b.lock, held by B (line 18)](2)
            thread B (pool worker \u2192 Bank.transfer(b, a)): [takes b.lock (line 17)](3), \
            then [wants a.lock, held by A (line 18)](4)
            Evidence: line 18 is reached with one lock held, from 2 thread roots; \
            no common lock; the instances may be swapped
            False if: no two transfers ever share both accounts
            Mend: take the two locks in a fixed order (for instance by account id)\
            """);
    assertThat(result.at("/relatedLocations").findValuesAsText("id"))
        .containsExactly("1", "2", "3", "4");
    assertThat(result.at("/relatedLocations/3/message/text").asText())
        .isEqualTo("thread B: wants a.lock, held by A");
  }

  @Test
  void aPlaceIsExactWhenTheSourceIsThereAndALineElse() throws Exception {
    JsonNode result = run(Reports.deadlock()).at("/results/0");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("src/main/java/bank/Bank.java");
    assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
    assertThat(place.at("/region/endColumn").asInt()).isEqualTo(19);
    assertThat(place.at("/contextRegion/snippet/text").asText()).contains("from.lock.lock();");
    JsonNode step = result.at("/relatedLocations/0/physicalLocation/region");
    assertThat(step.toString()).isEqualTo("{\"startLine\":17}");
  }

  @Test
  void classAndMemberAreNamedInFull() throws Exception {
    JsonNode logical = run(Reports.deadlock()).at("/results/0/locations/0/logicalLocations");
    assertThat(logical.at("/0/fullyQualifiedName").asText()).isEqualTo("bank.Bank");
    assertThat(logical.at("/1/fullyQualifiedName").asText())
        .isEqualTo("bank.Bank.transfer(Account, Account, long)");
    assertThat(logical.at("/1/kind").asText()).isEqualTo("function");
    assertThat(logical.at("/1/decoratedName").asText())
        .isEqualTo("transfer(Lbank/Account;Lbank/Account;J)V");
  }

  @Test
  void aFindingWithNoLineAndNoThreadsHasNoRegionAndNoFlow() throws Exception {
    JsonNode bare = run(Reports.several()).at("/results/1");
    assertThat(bare.at("/message/text").asText()).isEqualTo("Audit keeps a lock.");
    assertThat(bare.at("/locations/0/physicalLocation").has("region")).isFalse();
    assertThat(bare.at("/locations/0/logicalLocations").size()).isEqualTo(1);
    assertThat(bare.has("codeFlows")).isFalse();
    assertThat(bare.has("relatedLocations")).isFalse();
  }

  @Test
  void suppressionsStandAtEveryResultOrAtNone() throws Exception {
    JsonNode results = run(Reports.several()).at("/results");
    assertThat(results.findValues("suppressions")).hasSize(results.size());
    assertThat(results.at("/1/suppressions").size()).isZero();
    assertThat(results.at("/2/suppressions/0/kind").asText()).isEqualTo("inSource");
    assertThat(results.at("/2/suppressions/0/justification").asText())
        .isEqualTo("the program ends here");
    assertThat(run(Reports.deadlock()).findValues("suppressions")).isEmpty();
  }

  @Test
  void whatWasSkippedIsANotification() throws Exception {
    JsonNode invocation = run(Reports.incomplete()).at("/invocations/0");
    assertThat(invocation.at("/executionSuccessful").asBoolean(true)).isFalse();
    JsonNode notifications = invocation.at("/toolExecutionNotifications");
    assertThat(notifications.findValuesAsText("level"))
        .containsExactly("error", "warning", "note", "note");
    assertThat(notifications.at("/0/message/text").asText())
        .isEqualTo("app.jar!/a/B.class: truncated class file; skipped");
    assertThat(notifications.at("/2/message/text").asText())
        .isEqualTo("bank.Bank.run: 12 of 40 targets (call-targets)");
  }

  @Test
  void namesAreEscapedWhereTheyWouldBePlaceholdersOrLinks() throws Exception {
    JsonNode result = run(Reports.odd()).at("/results/0");
    String text = result.at("/message/text").asText();
    assertThat(text)
        .startsWith("`x[0] (1)` of \"Odd\"<T> & {{0}}")
        .contains("[reads a\\[\\\\i\\] {{x}} (line 7)](1)")
        .contains("[link] (2)");
    assertThat(result.at("/locations/0/logicalLocations/1/fullyQualifiedName").asText())
        .isEqualTo("a.\"Odd\"<T>$1.m\u00fc{0}ll\u00e9(int[])");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a%20dir/100%25/%C3%9C%23%3F.java");
  }

  @Test
  void theFingerprintIsTheFindings() throws Exception {
    assertThat(
            run(Reports.deadlock()).at("/results/0/partialFingerprints/threadproof~1v1").asText())
        .isEqualTo(Reports.deadlock().results().get(0).finding().fingerprint());
  }

  private static JsonNode run(ScanReport report) throws Exception {
    return new ObjectMapper().readTree(sarif(report)).at("/runs/0");
  }

  private static String sarif(ScanReport report) {
    return Reports.written(SarifReport::write, report);
  }
}
