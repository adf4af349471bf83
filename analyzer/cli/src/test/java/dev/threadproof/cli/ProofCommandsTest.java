package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that run programs, with the real agent. */
class ProofCommandsTest {

  @TempDir static Path folder = Path.of("");
  private static Path findings = Path.of("");
  private static ProofProgram program;

  @BeforeAll
  static void scan() throws IOException {
    program = new ProofProgram(folder);
    findings = folder.resolve("scan.json");
    Cli run =
        Cli.run(
            "scan",
            program.classes.toString(),
            "--rules=UnguardedSharedField",
            "--fail-on=never",
            "-f",
            "json=" + findings);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(findings)).contains("Account.balance");
  }

  @Test
  void aTestProvesAFinding() {
    Cli run = confirm("--junit", "AccountTest");
    assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(1);
    assertThat(run.out()).contains("proven");
  }

  @Test
  void aProofIsReproducedByATestUntilItIsMended() throws Exception {
    Path proven = folder.resolve("proven.json");
    Cli run = confirm("-f", "json=" + proven, "--main", "Account");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    String fingerprint = fingerprint();
    Path tests = folder.resolve("tests");
    Cli written =
        Cli.run("reproduce", fingerprint, "--findings", proven.toString(), "-o", tests.toString());
    assertThat(written.exitCode()).as(written.err()).isZero();
    Path file = only(tests);
    program.compile(file);
    String name = String.valueOf(file.getFileName()).replace(".java", "");
    String played = program.java("dev.threadproof.confirm.driver.TestDriver", name);
    assertThat(played).contains("1 tests run, 1 failed", fingerprint, ": proven (");
  }

  @Test
  void aCommandIsWatched() throws Exception {
    String watched =
        program.java(
            "dev.threadproof.cli.Main",
            "run",
            "--agent",
            program.agent.toString(),
            "--",
            ProofProgram.launcher(),
            "-cp",
            program.classes.toString(),
            "Account");
    assertThat(watched).startsWith("exit 1\n").contains("balance");
  }

  @Test
  void aTestMethodIsWatched() throws Exception {
    String run = program.java("dev.threadproof.confirm.driver.TestDriver", "WatchedTest");
    assertThat(run)
        .contains(
            "3 tests run, 2 failed", "WatchedTest:races()", "WatchedTest.count", "as it should")
        .doesNotContain("WatchedTest:isGuarded()");
  }

  @Test
  void aMissingMainIsNamed() {
    untried("class Nobody is not on the class path", "--main", "Nobody");
  }

  @Test
  void aMissingTestIsNamed() {
    untried("no test was found", "--junit", "Account");
  }

  @Test
  void aProgramThatLeavesNoRecordIsNamed() {
    untried("the program ended with exit code 6", "--main", "Account", "--", "halt");
  }

  @Test
  void anotherBuildIsNamed() throws Exception {
    Path other = folder.resolve("other.json");
    String report = Files.readString(findings);
    String mark = "\"Account\": \"";
    assertThat(report).contains(mark);
    int hash = report.indexOf(mark) + mark.length();
    Files.writeString(other, report.substring(0, hash) + "00000000" + report.substring(hash + 8));
    Cli run = Cli.run(words(other, "--main", "Account"));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("nothing could be tried:", "another build");
  }

  private static void untried(String reason, String... driver) {
    Cli run = confirm(driver);
    assertThat(run.err()).contains("nothing could be tried:", reason);
    assertThat(run.exitCode()).isEqualTo(3);
  }

  private static Cli confirm(String... more) {
    return Cli.run(words(findings, more));
  }

  private static String[] words(Path report, String... more) {
    List<String> words = new ArrayList<>(List.of("confirm", "--findings", report.toString()));
    words.addAll(List.of("--finding", fingerprint(), "--agent", program.agent.toString()));
    words.addAll(List.of("-cp", program.path(), "--budget", "60s"));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  /** Of the finding about the account, not about the tests. */
  private static String fingerprint() {
    try {
      String report = Files.readString(findings);
      String[] parts = report.split("\"fingerprint\": \"", -1);
      return Stream.of(parts)
          .skip(1)
          .filter(part -> part.contains("Account.balance"))
          .findFirst()
          .orElseThrow()
          .substring(0, 16);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().get(0);
    }
  }
}
