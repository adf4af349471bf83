package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanOutputTest {

  private final Path classes = Cli.CLASSES;
  @TempDir Path reports;

  @Test
  void severalFormatsAtOnceMakeTheirDirectories() throws IOException {
    Path json = reports.resolve("a/b/report.json");
    Path sarif = reports.resolve("c d/report.sarif");

    Cli run =
        Cli.run(
            "scan",
            classes.toString(),
            "--rules=AlwaysLikely",
            "-f",
            "text",
            "-f",
            "json=" + json,
            "--format=sarif=" + sarif);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("AlwaysLikely speaks");
    assertThat(run.err()).isEmpty();
    assertThat(json).content().contains("AlwaysLikely speaks");
    assertThat(sarif).content().contains("AlwaysLikely speaks");
    try (Stream<Path> beside = Files.list(json.getParent())) {
      assertThat(beside).containsExactly(json);
    }
  }

  @Test
  void withAllReportsInFilesOneLineSaysWhatWasFound() {
    String[] args = {
      "scan", classes.toString(), "--rules=AlwaysPossible", "-f", "json=" + reports.resolve("r")
    };

    Cli run = Cli.run(args);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("threadproof: 1 finding, 1 at or above 'warning'\n");
  }

  @Test
  void theQuietSayNothingBesideTheReport() {
    Cli run =
        Cli.runAtTerminal(
            "scan",
            "-q",
            classes.toString(),
            "--rules=AlwaysLikely",
            "-f",
            "json=" + reports.resolve("r"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aReportThatCannotBeWrittenFailsTheScanButKeepsNoOtherBack() {
    Path sarif = reports.resolve("report.sarif");

    Cli run = Cli.run("scan", classes.toString(), "-f", "json=" + reports, "-f", "sarif=" + sarif);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("cannot write " + reports + ": is a directory");
    assertThat(sarif).isNotEmptyFile();
  }

  @Test
  void theSameScanPrintsTheSameBytesOnOneThreadAndOnTwo() {
    String[] one = {"scan", classes.toString(), "--rules=AlwaysLikely", "-f=json", "--threads=1"};
    String[] two = {"scan", classes.toString(), "--rules=AlwaysLikely", "-f=json", "--threads=2"};

    assertThat(Cli.run(one).out()).isEqualTo(Cli.run(two).out());
  }

  @Test
  void progressIsShownAtATerminalAndErasedAtTheEnd() {
    String scan = classes.toString();

    assertThat(Cli.runAtTerminal("scan", scan).err()).startsWith("\r").endsWith("\r");
    assertThat(Cli.runAtTerminal("scan", "--no-progress", scan).err()).isEmpty();
    assertThat(Cli.run("scan", scan).err()).isEmpty();
    assertThat(Cli.run("scan", "--progress", scan).err()).startsWith("\r");
  }

  @Test
  void reportsDoNotSayWhereOnThisMachineTheirInputLies() {
    Path here = classes.toAbsolutePath();

    Cli run = Cli.run("scan", here.toString(), "--rules=AlwaysLikely", "-f=json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isNotEmpty().doesNotContain(here.toString());
  }
}
