package dev.threadproof.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threadproof.report.Reports;
import dev.threadproof.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void name() {
    file = directory.resolve("in/threadproof-baseline.json");
  }

  @Test
  void aFindingIsALine() throws IOException {
    Baseline.EMPTY.renewed(Reports.many(2)).write(file);

    assertThat(file)
        .hasContent(
            """
            {
            "format": "threadproof-baseline",
            "version": 1,
            "targets": ["app.jar"],
            "debt": [
            {"rule":"LockLeak","fingerprint":"%s","identity":["p.C1"]},
            {"rule":"LockLeak","fingerprint":"%s","identity":["p.C2"]}
            ],
            "accepted": []
            }
            """
                .formatted(fingerprint(0), fingerprint(1)));
  }

  @Test
  void whatIsWrittenIsReadBackAndFollowsTheSchema() throws Exception {
    Baseline baseline =
        new Baseline(
            List.of("b", "a"),
            Baseline.EMPTY.renewed(Reports.odd()).debt(),
            List.of(new BaselineEntry("R", "0123456789abcdef", List.of(), 3, "a \"reason\"\n")));

    baseline.write(file);

    assertThat(
            Schemas.errors(
                Schemas.load("/dev/threadproof/report/baseline/threadproof-baseline-1.schema.json"),
                Files.readString(file)))
        .isEmpty();
    assertThat(Baseline.read(file).debt()).isEqualTo(baseline.debt());
    assertThat(Baseline.read(file).targets()).containsExactly("a", "b");
    assertThat(Baseline.read(file).accepted())
        .singleElement()
        .extracting(BaselineEntry::reason, BaselineEntry::count)
        .containsExactly("a \"reason\"", 3);
  }

  @Test
  void aLineThatTwoBranchesAddedIsTakenOnce() throws Exception {
    Baseline.EMPTY.renewed(Reports.many(1)).write(file);
    String line = "{\"rule\":\"LockLeak\",\"fingerprint\":\"" + fingerprint(0) + "\"";
    Files.writeString(file, Files.readString(file).replace(line, line + "},\n" + line));

    assertThat(Baseline.read(file).debt()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<BugCollection/>                      | not a baseline: no JSON, at line 1; restore",
        "{#<<<<<<< HEAD#}                      | not a baseline: no JSON, at line 2; restore",
        "{\"runs\": []}                        | not a baseline of Threadproof; this option takes",
        "[]                                    | not a baseline of Threadproof; this option takes",
        "{\"format\": \"detekt\"}              | its format is 'detekt'; this option takes",
        "{F}                                   | 'version' must be a number",
        "{F, \"version\": 2}                   | written by a newer Threadproof: version 2",
        "{F, \"version\": 1, \"debt\": 3}      | 'debt' must be a list",
        "{F, \"version\": 1, \"debt\": [{}]}   | entry 1 of 'debt' lacks 'rule' or 'fingerprint'",
        "{F, \"version\": 1, \"accepted\": [{\"rule\": \"R\", \"fingerprint\": \"0\"}]}"
            + " | entry 1 of 'accepted' (R, 0) gives no reason; add a 'reason'",
      })
  void whatIsNoBaselineIsAnsweredWithWhatToDo(String text, String reason) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, text.replace('#', '\n').replace("{F", "{\"format\": \"threadproof-baseline\""));

    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith(file + ": " + reason)
        .hasMessageContaining("; ")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aFileThatIsNotThereOrADirectoryIsRefused() {
    assertThatThrownBy(() -> Baseline.read(file))
        .hasMessage(file + ": no such file; write one with --write-baseline");
    assertThatThrownBy(() -> Baseline.read(directory))
        .hasMessageStartingWith(directory + ": is a directory; ");
  }

  private static String fingerprint(int index) {
    return Reports.many(2).results().get(index).finding().fingerprint();
  }
}
