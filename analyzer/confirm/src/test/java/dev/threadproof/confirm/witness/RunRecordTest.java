package dev.threadproof.confirm.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.ProofLevel;
import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.engine.finding.Witnessed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordTest {

  private static final String RACE =
      """
      {"event":"race","field":"Account.balance","level":"met","sides":[\
      {"thread":"main","kind":"write","stack":["java.lang.X.y:1","Account.deposit:7"],"held":[]},\
      {"thread":"t-1","kind":"read","stack":["Account.balance:9"],"held":["Account@1"]}]}\
      """;

  @TempDir private Path directory = Path.of("");

  @Test
  void theStrongestVerdictCounts() throws Exception {
    Verdict verdict =
        verdict(
            "{\"event\":\"verdict\",\"finding\":\"f\",\"verdict\":\"reached\",\"why\":\"lock\"}",
            RACE,
            "{\"event\":\"verdict\",\"finding\":\"f\",\"verdict\":\"proven\",\"level\":\"met\"}",
            "{\"event\":\"verdict\",\"finding\":\"f\",\"verdict\":\"unreached\"}");
    assertThat(verdict.outcome()).isEqualTo(Outcome.PROVEN);
    assertThat(verdict.level()).contains(ProofLevel.MET);
    assertThat(verdict.trace())
        .extracting(Witnessed::thread, Witnessed::action, w -> w.location().line())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "main", "writes Account.balance with no lock held", 7),
            org.assertj.core.groups.Tuple.tuple(
                "t-1", "reads Account.balance holding Account@1", 9));
    assertThat(verdict.trace().get(0).location().shortName()).isEqualTo("Account.deposit");
  }

  @Test
  void aVerdictOnAnotherFindingDoesNotCount() throws Exception {
    assertThat(
            record("{\"event\":\"verdict\",\"finding\":\"g\",\"verdict\":\"proven\"}").verdict("f"))
        .isEmpty();
  }

  @Test
  void aRaceAloneIsNoVerdict() throws Exception {
    assertThat(record(RACE).verdict("f")).isEmpty();
  }

  @Test
  void ofADeadlockAllHoldBeforeAnybodyWaits() throws Exception {
    Verdict verdict =
        verdict(
            """
            {"event":"deadlock","level":"failed","threads":[\
            {"thread":"a","owns":["L1"],"waits-for":"L2","stack":["Bank.forth:3"]},\
            {"thread":"b","owns":["L2"],"waits-for":"L1","stack":["Bank.back:5"]}]}\
            """,
            "{\"event\":\"verdict\",\"finding\":\"f\",\"verdict\":\"proven\",\"level\":\"failed\"}");
    assertThat(verdict.trace())
        .extracting(Witnessed::action)
        .containsExactly("owns L1", "owns L2", "waits for L2", "waits for L1");
  }

  @Test
  void aLineThatWasCutOffIsLeftOut() throws Exception {
    RunRecord record = record("{\"event\":\"summary\"}", "{\"event\":\"verd");
    assertThat(record.events()).hasSize(1);
  }

  @Test
  void noFileIsAnEmptyRecord() throws Exception {
    assertThat(RunRecord.read(directory.resolve("none")).isEmpty()).isTrue();
  }

  private Verdict verdict(String... lines) throws IOException {
    return record(lines).verdict("f").orElseThrow();
  }

  private RunRecord record(String... lines) throws IOException {
    Path file = directory.resolve("events");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return RunRecord.read(file);
  }
}
