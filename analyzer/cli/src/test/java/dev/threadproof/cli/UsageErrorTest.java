package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsageErrorTest {

  private final Path classes = Cli.CLASSES;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            new String[] {"--fail-onn=error"},
            "unknown option '--fail-onn'; did you mean '--fail-on'?"),
        Arguments.of(
            new String[] {"--fail-on=eror"},
            "'eror' is none of error, warning, note, never; did you mean 'error'?"),
        Arguments.of(
            new String[] {"--rules=AlwaysLikly"},
            "unknown rule 'AlwaysLikly'; did you mean 'AlwaysLikely'?"),
        Arguments.of(
            new String[] {"--exclude-rules=Nonsense"},
            "unknown rule 'Nonsense'; 'threadproof rules' lists them all"),
        Arguments.of(new String[] {"-f", "sariff"}, "did you mean 'sarif'?"),
        Arguments.of(new String[] {"-f", "json="}, "the file's name is missing after '='"),
        Arguments.of(
            new String[] {"-f", "json", "-f", "text"}, "only one report fits on standard output"),
        Arguments.of(
            new String[] {"-f", "json=a/../r", "-f", "text=r"}, "two reports would be written to"),
        Arguments.of(new String[] {"--threads=0"}, "--threads must be at least 1, but is 0"),
        Arguments.of(new String[] {"--threads=many"}, "'many' is not an int"),
        Arguments.of(new String[] {"--jdk=7"}, "--jdk must be at least 8, but is 7"),
        Arguments.of(new String[] {"--color=blue"}, "'blue' is none of auto, always, never"),
        Arguments.of(new String[] {"-q", "-v"}, "mutually exclusive"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isAnsweredInTwoLines(String[] options, String reason) {
    String[] args =
        Stream.concat(Stream.of("scan", classes.toString()), Stream.of(options))
            .toArray(String[]::new);

    Cli run = Cli.run(args);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err())
        .startsWith("threadproof: ")
        .contains(reason)
        .endsWith("Try 'threadproof scan --help' for more.\n");
  }

  @Test
  void aScanOfNothingIsAMistake() {
    Cli run = Cli.run("scan");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("PATH");
  }

  @Test
  void anUnknownCommandGetsTheNearest() {
    Cli run = Cli.run("scann", ".");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("unknown command 'scann'; did you mean 'scan'?");
  }

  @Test
  void noCommandAtAllGetsTheListOfCommands() {
    Cli run = Cli.run();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("scan", "explain", "rules");
  }

  @Test
  void helpIsNoMistake() {
    Cli run = Cli.run("scan", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("--classpath", "--fail-on", "Exit codes");
  }
}
