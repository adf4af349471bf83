package dev.threadproof.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.ProgramRun;
import dev.threadproof.engine.finding.ProofLevel;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a finding to a verdict, with an agent of straw. */
class ConfirmationTest {

  private static final Finding RACE = Findings.race();
  private static final String PROVEN = said("\"proven\",\"level\":\"met\",\"why\":\"they met\"");
  private static final String UNREACHED = said("\"unreached\",\"why\":\"B never came\"");

  @TempDir private Path directory = Path.of("");
  private Path events = Path.of("");
  private Path classes = Path.of("");

  @BeforeEach
  void makeRoom() throws Exception {
    events = Files.createDirectory(directory.resolve("events"));
    classes = Files.createDirectory(directory.resolve("classes"));
    StrawAgent.jar(directory.resolve("agent.jar"));
    Classes.compile(
        classes,
        "Main",
        """
        public class Main {
          public static void main(String[] args) throws Exception {
            switch (args.length == 0 ? "" : args[0]) {
              case "hang" -> Thread.sleep(600_000);
              case "exit" -> System.exit(5);
              case "throw" -> throw new IllegalStateException("broken");
              case "flood" -> {
                String line = "x".repeat(8000);
                for (int i = 0; i < 2000; i++) System.out.println(line);
              }
              default -> System.out.println("done");
            }
          }
        }
        """);
  }

  @Test
  void aProofRaisesTheConfidence() throws Exception {
    StrawAgent.says(events, PROVEN);
    Result result = confirm(new Target.MainClass("Main", List.of("quick")), Map.of());
    assertThat(result.finding().confidence()).isEqualTo(Confidence.PROVEN);
    Verdict verdict = result.verdict().orElseThrow();
    assertThat(verdict.level()).contains(ProofLevel.MET);
    assertThat(verdict.why()).isEqualTo("they met");
    assertThat(verdict.run()).contains(new ProgramRun(List.of("main", "Main", "quick"), 1));
  }

  @Test
  void seedsAreTriedUntilOneProves() throws Exception {
    Files.writeString(events.resolve("1"), UNREACHED + "\n");
    Files.writeString(events.resolve("2"), PROVEN + "\n");
    Verdict verdict = verdict("quick");
    assertThat(verdict.outcome()).isEqualTo(Outcome.PROVEN);
    assertThat(verdict.run().orElseThrow().seed()).isEqualTo(2);
  }

  @Test
  void withoutAProofTheConfidenceStays() throws Exception {
    StrawAgent.says(events, UNREACHED);
    Result result = confirm(new Target.MainClass("Main", List.of()), Map.of());
    assertThat(result.finding().confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(result.verdict().orElseThrow().why()).isEqualTo("B never came");
  }

  @Test
  void aMissingMainIsSaid() throws Exception {
    Verdict verdict = confirm(new Target.MainClass("Nobody", List.of()), Map.of()).verdict().get();
    assertThat(verdict.outcome()).isEqualTo(Outcome.UNTRIED);
    assertThat(verdict.why()).isEqualTo("class Nobody is not on the class path");
  }

  @Test
  void aProgramThatExitsSaysSo() throws Exception {
    StrawAgent.says(events, UNREACHED);
    assertThat(verdict("exit").why()).isEqualTo("B never came; the program ended with exit code 5");
  }

  @Test
  void aProgramThatThrowsLeavesItsLastWords() throws Exception {
    StrawAgent.says(events, UNREACHED);
    assertThat(verdict("throw").why())
        .contains("exit code 1: Exception in thread")
        .contains("broken");
  }

  @Test
  void anAgentThatIsSilentProvesNothing() throws Exception {
    Verdict verdict = verdict("exit");
    assertThat(verdict.outcome()).isEqualTo(Outcome.UNTRIED);
    assertThat(verdict.why()).contains("the agent left no record").contains("exit code 5");
  }

  @Test
  void aProgramThatHangsIsEnded() throws Exception {
    StrawAgent.says(events, UNREACHED);
    Verdict verdict = verdict("hang");
    assertThat(verdict.outcome()).isEqualTo(Outcome.UNREACHED);
    assertThat(verdict.why()).contains("the program was ended after");
  }

  @Test
  void aFloodIsSaidAndNotKept() throws Exception {
    StrawAgent.says(events, UNREACHED);
    assertThat(verdict("flood").why()).contains("it printed 15 MiB");
  }

  @Test
  void anotherBuildIsNotTried() throws Exception {
    Verdict verdict =
        confirm(new Target.MainClass("Main", List.of()), Map.of("Account", "00".repeat(32)))
            .verdict()
            .orElseThrow();
    assertThat(verdict.why()).isEqualTo("class Account is not on the class path");
    Classes.compile(classes, "Account", "class Account { long balance; }");
    Verdict other =
        confirm(new Target.MainClass("Main", List.of()), Map.of("Account", "00".repeat(32)))
            .verdict()
            .orElseThrow();
    assertThat(other.outcome()).isEqualTo(Outcome.UNTRIED);
    assertThat(other.why())
        .isEqualTo("Account on the class path is another build than the one scanned");
  }

  @Test
  void manyAtOnceKeepTheirOrder() throws Exception {
    StrawAgent.says(events, UNREACHED);
    List<Result> results =
        List.of(Findings.result(RACE), Findings.result(Findings.waiting()), Findings.result(RACE));
    Program program = new Program(List.of(classes), new Target.MainClass("Main", List.of()));
    List<Result> judged =
        new Confirmation(program, settings(3), Map.of(), ConfirmListener.NONE).confirm(results);
    assertThat(judged)
        .extracting(r -> r.finding().rule())
        .containsExactly("UnguardedSharedField", "WaitNotInLoop", "UnguardedSharedField");
  }

  private Verdict verdict(String argument) throws Exception {
    return confirm(new Target.MainClass("Main", List.of(argument)), Map.of())
        .verdict()
        .orElseThrow();
  }

  private Result confirm(Target target, Map<String, String> hashes) throws Exception {
    Program program = new Program(List.of(classes), target);
    return new Confirmation(program, settings(1), hashes, ConfirmListener.NONE)
        .confirm(List.of(Findings.result(RACE)))
        .get(0);
  }

  private Settings settings(int jobs) {
    return new Settings(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        directory.resolve("agent.jar"),
        2,
        1,
        Duration.ofSeconds(14),
        jobs,
        List.of("-D" + StrawAgent.EVENTS + "=" + events));
  }

  private static String said(String verdict) {
    return "{\"event\":\"verdict\",\"finding\":\""
        + RACE.fingerprint()
        + "\",\"verdict\":"
        + verdict
        + "}";
  }
}
