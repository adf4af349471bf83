package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfirmCommandTest {

  @TempDir Path directory;

  private Path findings;

  @BeforeEach
  void scan() {
    scan("AlwaysLikely");
  }

  private void scan(String rules) {
    findings = directory.resolve("scan.json");
    Cli.run(
        "scan",
        Cli.CLASSES.toString(),
        "--rules=" + rules,
        "--fail-on=never",
        "-f",
        "json=" + findings);
  }

  @Test
  void oneDriverIsNeeded() {
    refused("--main", "confirm", "--findings", findings.toString(), "-cp", ".");
    refused("mutually exclusive", confirm("--main", "A", "--generate"));
  }

  @Test
  void onlyMainTakesArguments() {
    refused("'x': only --main takes arguments", confirm("--generate", "--", "x"));
  }

  @Test
  void aTimeIsChecked() {
    refused("'soon' is no time", confirm("--generate", "--budget", "soon"));
  }

  @Test
  void theClassPathIsChecked() {
    refused(
        "no such file or directory on the class path: no.jar",
        "confirm",
        "--findings",
        findings.toString(),
        "--generate",
        "-cp",
        "no.jar");
  }

  @Test
  void theAgentIsChecked() {
    refused("is not an agent's jar", confirm("--generate", "--agent", findings.toString()));
  }

  @Test
  void aFindingThatIsNotInTheReportIsNamed() {
    refused("no finding abc123 in ", confirm("--generate", "--finding", "abc123"));
  }

  @Test
  void aReportThatIsNoneFails() throws Exception {
    Path other = Files.writeString(directory.resolve("other.json"), "{}");
    Cli run = Cli.run("confirm", "--findings", other.toString(), "--generate", "-cp", path());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("other.json: not a threadproof report");
  }

  @Test
  void nothingThatCanBeTriedIsAFailure() {
    Cli run = Cli.run(confirm("--generate"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("untried    no experiment shows what AlwaysLikely flags");
    assertThat(run.err()).contains("nothing could be tried: no experiment shows");
  }

  @Test
  void whoAsksAboutOneFindingReadsAboutThatOne() throws Exception {
    scan("AlwaysLikely,AlwaysPossible");
    String report = Files.readString(findings);
    String[] parts = report.split("\"fingerprint\": \"", -1);
    assertThat(parts.length).isGreaterThan(2);
    String one = parts[1].substring(0, 16);
    Path whole = directory.resolve("whole.json");
    Cli run = Cli.run(confirm("--generate", "--finding", one, "-f", "text", "-f", "json=" + whole));
    assertThat(run.out()).containsOnlyOnce("untried");
    assertThat(Files.readString(whole).split("\"fingerprint\": \"", -1)).hasSameSizeAs(parts);
  }

  @Test
  void whatWasNotProvenCannotBeReproduced() throws Exception {
    String fingerprint = Files.readString(findings).split("\"fingerprint\": \"", 2)[1];
    Cli run = Cli.run("reproduce", fingerprint.substring(0, 16), "--findings", findings.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("has no proof to play again");
  }

  @Test
  void aCommandThatCannotBeStartedIsNamed() {
    Cli run = Cli.run("run", "--", "no-such-program-here");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("no-such-program-here cannot be started");
  }

  private String[] confirm(String... more) {
    List<String> words =
        new ArrayList<>(List.of("confirm", "--findings", findings.toString(), "-cp", path()));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private static String path() {
    return Cli.CLASSES.toString();
  }

  private static void refused(String reason, String... words) {
    Cli run = Cli.run(words);
    assertThat(run.err()).contains(reason);
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
