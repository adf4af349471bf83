package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.cli.option.ConfigSearch;
import dev.threadproof.cli.option.ScanOptions;
import dev.threadproof.report.FormatName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

class ConfigTest {

  @TempDir Path directory;

  private final Path classes = Cli.CLASSES;
  private Path config;

  @BeforeEach
  void layOut() {
    config = directory.resolve("threadproof.yml");
  }

  private Cli scan(String yaml, String... more) throws IOException {
    Files.writeString(config, yaml);
    String[] args = new String[4 + more.length];
    args[0] = "scan";
    args[1] = "--config";
    args[2] = config.toString();
    args[3] = classes.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Cli.run(args);
  }

  @Test
  void saysWhatTheCommandLineCouldSay() throws IOException {
    Cli run =
        scan(
            """
            rules: [AlwaysLikely, AlwaysReview]
            exclude-rules: AlwaysLikely
            fail-on: note
            threads: 1
            jdk: 17
            include-tests: false
            format:
              - json=reports/scan.json
              - text
            """);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("AlwaysReview speaks").doesNotContain("AlwaysLikely speaks");
    assertThat(directory.resolve("reports/scan.json")).content().contains("AlwaysReview speaks");
  }

  @Test
  void theCommandLineWins() throws IOException {
    Cli run = scan("rules: AlwaysLikely\nfail-on: never\n", "--fail-on=error");
    assertThat(run.exitCode()).isEqualTo(1);

    assertThat(scan("rules: AlwaysLikely\n", "--rules=AlwaysReview").out())
        .contains("AlwaysReview speaks")
        .doesNotContain("AlwaysLikely speaks");
  }

  @Test
  void anEmptyFileChangesNothing() throws IOException {
    assertThat(scan("# nothing yet\n", "--rules=AlwaysLikely").exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: AlwaysLikely#fail_on: error    | 2 | unknown key 'fail_on'; did you mean 'fail-on'?",
        "rules: AlwaysLikely#fail-on: erorr    | 2 | did you mean 'error'?",
        "##threads: several                    | 3 | 'several' is not an int",
        "threads: 1#threads: 2                 | 2 | 'threads' is there twice",
        "rules: {a: b}                         | 1 | must be a single value",
        "- rules                               | 1 | must be a list of 'key: value'",
        "rules: [a                             | 1 | expected",
        "config: other.yml                     | 1 | unknown key 'config'",
      })
  void aMistakeIsNamedWithFileAndLine(String yaml, int line, String reason) throws IOException {
    Cli run = scan(yaml.replace('#', '\n'));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("threadproof.yml:" + line + ": ").contains(reason);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsAMistake() {
    Cli run = Cli.run("scan", classes.toString(), "--config", config.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("threadproof.yml: no such file");
  }

  @Test
  void aFileThatIsNotTextIsAMistake() throws IOException {
    Files.write(config, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    Cli run = Cli.run("scan", classes.toString(), "--config", config.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("threadproof.yml: not UTF-8 text");
  }

  @Test
  void theSchemaNamesEveryOptionAndNothingElse() throws IOException {
    Map<String, Object> keys = schemaKeys();

    assertThat(keys.keySet())
        .containsExactlyInAnyOrderElementsOf(
            new CommandLine(new ScanOptions())
                .getCommandSpec().options().stream()
                    .map(option -> option.longestName().substring(2))
                    .toList());
    for (FormatName format : FormatName.values()) {
      assertThat(ConfigSchemaCommand.schema()).containsPattern("[(|]" + format.id() + "[|)]");
    }
    assertThat(Cli.run("config-schema").out()).isEqualTo(ConfigSchemaCommand.schema());
  }

  @Test
  void theFileIsFoundInTheNearestDirectoryAbove() throws IOException {
    Path deep = Files.createDirectories(directory.resolve("a/b/c"));
    Files.writeString(config, "");
    Path nearest = directory.resolve("a/threadproof.yml");

    assertThat(ConfigSearch.from(deep).orElseThrow())
        .isEqualTo(deep.resolve("../../../threadproof.yml"));
    Files.writeString(nearest, "");
    assertThat(ConfigSearch.from(deep).orElseThrow().normalize()).isEqualTo(nearest);
    Files.createDirectories(directory.resolve("a/b/.git"));
    assertThat(ConfigSearch.from(deep)).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> schemaKeys() {
    Object schema =
        new Load(LoadSettings.builder().build()).loadFromString(ConfigSchemaCommand.schema());
    Object keys = ((Map<String, Object>) schema).get("properties");
    return (Map<String, Object>) Objects.requireNonNull(keys);
  }
}
