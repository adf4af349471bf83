package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineGateTest {

  @TempDir Path directory;
  private Path baseline;

  @BeforeEach
  void name() {
    baseline = directory.resolve("known.json");
  }

  private Cli scan(String rules, String... more) {
    return Cli.run(
        Stream.concat(
                Stream.of("scan", Cli.CLASSES.toString(), "--rules=" + rules, "--no-config"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Cli write(String rules) {
    return scan(rules, "--baseline", baseline.toString(), "--write-baseline");
  }

  private Cli gate(String rules) {
    return scan(rules, "--baseline", baseline.toString());
  }

  @Test
  void oldFindingsAreLetThroughAndNewOnesAreNot() {
    Cli written = write("AlwaysLikely");
    assertThat(written.exitCode()).isZero();
    assertThat(written.err()).contains("written: 1 finding as debt, 0 accepted; commit the file");

    assertThat(gate("AlwaysLikely").exitCode()).isZero();
    assertThat(gate("AlwaysLikely").out()).contains("1 known finding");
    Cli red = gate("AlwaysLikely,AlwaysPossible");
    assertThat(red.exitCode()).isEqualTo(1);
    assertThat(red.out()).contains("AlwaysPossible speaks").doesNotContain("AlwaysLikely speaks");
  }

  @Test
  void debtThatWasMendedLeavesTheFile() throws IOException {
    write("AlwaysLikely");
    String known = Files.readString(baseline);
    String gone =
        known.replaceAll("\"fingerprint\":\"\\w+\"", "\"fingerprint\":\"0123456789abcdef\"");
    Files.writeString(baseline, gone);

    Cli run = gate("AlwaysLikely");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("1 finding is no longer there and taken out; commit the file");
    assertThat(baseline).content().contains("\"debt\": []");
  }

  @Test
  void acceptedFindingsNeedAReasonAndStay() throws IOException {
    write("AlwaysLikely");
    List<String> lines = Files.readAllLines(baseline);
    String line = lines.get(5);
    String accepted = line.replace("}", ",\"reason\":\"no harm done\"}");
    String text =
        Files.readString(baseline)
            .replace("[\n" + line + "\n]", "[]")
            .replace("\"accepted\": []", "\"accepted\": [\n%s\n]");
    Files.writeString(baseline, text.formatted(line));
    assertThat(gate("AlwaysLikely").err()).contains("gives no reason; add a 'reason'");

    Files.writeString(baseline, text.formatted(accepted));
    Cli run = scan("AlwaysLikely", "--baseline", baseline.toString(), "-v");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("by baseline known.json: no harm done");
    assertThat(write("AlwaysLikely").err()).contains("0 findings as debt, 1 accepted");
  }

  @Test
  void anIncompleteScanWritesNoBaseline() {
    Cli run =
        Cli.run(
            "scan",
            directory.resolve("no.jar").toString(),
            "--baseline",
            baseline.toString(),
            "--write-baseline");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("not written, because the scan was incomplete");
    assertThat(baseline).doesNotExist();
  }

  @Test
  void anIncompleteScanTakesNothingOut() throws IOException {
    write("AlwaysLikely");
    String known = Files.readString(baseline);

    Cli run = Cli.run("scan", directory.resolve("no.jar").toString(), "--baseline=" + baseline);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(baseline).hasContent(known);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<BugCollection/>              | not a baseline: no JSON, at line 1; restore the file",
        "{\"format\": \"other-tool\"}  | its format is 'other-tool'; this option takes",
        "{\"format\": \"threadproof-baseline\", \"version\": 9} | written by a newer Threadproof",
      })
  void aBaselineThatIsNoneIsAUsageErrorThatSaysWhatToDo(String text, String reason)
      throws IOException {
    Files.writeString(baseline, text);

    Cli run = gate("AlwaysLikely");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("known.json: " + reason);
    assertThat(write("AlwaysLikely").exitCode()).isEqualTo(2);
    assertThat(baseline).hasContent(text);
  }

  @Test
  void aBaselineThatIsNotThereIsAUsageError() {
    Cli run = gate("AlwaysLikely");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("known.json: no such file; write one with --write-baseline");
  }

  @Test
  void theConfigurationFileMayNameTheBaseline() throws IOException {
    write("AlwaysLikely");
    Path config = directory.resolve("threadproof.yml");
    Files.writeString(config, "baseline: known.json\nrules: AlwaysLikely\n");

    Cli run = Cli.run("scan", Cli.CLASSES.toString(), "--config", config.toString());

    assertThat(run.exitCode()).isZero();
  }
}
