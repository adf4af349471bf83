package dev.threadproof.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.fixtures.agent.AgentJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that do anything but what one hopes for, under the real agent. */
class BadProgramTest {

  private static final int SECONDS = 20;

  @TempDir static Path folder = Path.of("");
  private static Path agent = Path.of("");
  private static Path classes = Path.of("");

  @BeforeAll
  static void prepare() throws Exception {
    agent = AgentJar.write(folder);
    classes = Files.createDirectory(folder.resolve("classes"));
    Classes.compile(
        classes,
        "Account",
        """
        import java.nio.file.*;
        public class Account implements Runnable {
          long balance;
          String owner = "";
          void deposit(long amount) {
            long old = balance;
            balance = old + amount;
          }
          public void run() {
            for (int i = 0; i < 20; i++) deposit(1);
          }
          public static void main(String[] args) throws Exception {
            switch (args[0]) {
              case "race" -> {
                Account shared = new Account();
                Thread one = new Thread(shared);
                Thread other = new Thread(shared);
                one.start();
                other.start();
                one.join();
                other.join();
              }
              case "hang" -> {
                Process child = new ProcessBuilder(args[1], "-cp", args[2], "Account", "sleep").start();
                Files.writeString(Path.of(args[3]), Long.toString(child.pid()));
                Thread.sleep(600_000);
              }
              case "sleep" -> Thread.sleep(600_000);
              case "exit" -> System.exit(5);
              case "halt" -> Runtime.getRuntime().halt(6);
              case "throw" -> throw new IllegalStateException("broken");
              case "flood" -> {
                String line = "x".repeat(8000);
                for (int i = 0; i < 2000; i++) System.out.println(line);
              }
              default -> {}
            }
          }
        }
        """);
  }

  @Test
  void aRaceIsProven() throws Exception {
    Result result = confirm("Account", Map.of(), "race");
    assertThat(result.finding().confidence())
        .as("%s", result.verdict())
        .isEqualTo(Confidence.PROVEN);
  }

  @Test
  void aMissingMainIsUntried() throws Exception {
    Verdict verdict = confirm("Nobody", Map.of()).verdict().orElseThrow();
    assertThat(verdict.outcome()).isEqualTo(Outcome.UNTRIED);
    assertThat(verdict.why()).contains("class Nobody is not on the class path");
  }

  @Test
  void anotherBuildIsUntried() throws Exception {
    Map<String, String> hashes = Map.of("Account", "00".repeat(32));
    Verdict verdict = confirm("Account", hashes, "race").verdict().orElseThrow();
    assertThat(verdict.outcome()).isEqualTo(Outcome.UNTRIED);
    assertThat(verdict.why()).contains("another build");
  }

  @Test
  void aProgramThatEndsAtOnceReachesNothing() throws Exception {
    unreached("no thread came to", "nothing");
  }

  @Test
  void anExitIsSaid() throws Exception {
    unreached("exit code 5", "exit");
  }

  @Test
  void anExceptionIsSaid() throws Exception {
    unreached("broken", "throw");
  }

  @Test
  void aFloodIsSaidAndNotKept() throws Exception {
    unreached("it printed 15 MiB", "flood");
  }

  @Test
  void aHaltLeavesNoRecord() throws Exception {
    Verdict verdict = confirm("Account", Map.of(), "halt").verdict().orElseThrow();
    assertThat(verdict.outcome()).isEqualTo(Outcome.UNTRIED);
    assertThat(verdict.why()).contains("exit code 6");
  }

  @Test
  void whoHangsIsEndedWithAllThatItStarted() throws Exception {
    Path pid = folder.resolve("pid");
    unreached(
        "the program was ended after",
        "hang",
        java().toString(),
        classes.toString(),
        pid.toString());
    long child = Long.parseLong(Files.readString(pid));
    assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
  }

  private static void unreached(String why, String... arguments) throws Exception {
    Verdict verdict = confirm("Account", Map.of(), arguments).verdict().orElseThrow();
    assertThat(verdict.outcome()).as(verdict.why()).isEqualTo(Outcome.UNREACHED);
    assertThat(verdict.why()).contains(why);
  }

  private static Result confirm(String main, Map<String, String> hashes, String... arguments)
      throws Exception {
    Program program = new Program(List.of(classes), new Target.MainClass(main, List.of(arguments)));
    Settings settings =
        new Settings(java(), agent, 1, 1, Duration.ofSeconds(SECONDS), 1, List.of());
    return new Confirmation(program, settings, hashes, ConfirmListener.NONE)
        .confirm(List.of(Findings.result(Findings.race())))
        .get(0);
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
