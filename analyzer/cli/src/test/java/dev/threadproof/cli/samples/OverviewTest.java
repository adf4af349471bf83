package dev.threadproof.cli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {

  private static final String PROGRAM = "dev/threadproof/samples/s07counting/";

  @TempDir private Path home;

  @BeforeEach
  void writeSamples() throws IOException {
    write("package-info.java", "/**\n * Counts\n * to ten. And more.\n */\npackage x;\n");
    write("Broken.java", "class Broken { // PROOF: race failed\npublic static void main(");
    write("Lost.java", "class Lost { // PROOF: race failed\npublic static void main(");
    write("Part.java", "class Part {");
    write("Right.java", "class Right {\npublic static void main(");
  }

  @Test
  void eachVariantHasALine() throws IOException {
    String text =
        new Overview(new SampleTree(home).programs(), report("Broken", "Part"), false).text();

    assertThat(text)
        .isEqualTo(
            """
            07  Counts to ten.
                ✗ Broken  Race line 3
                ✗ Lost    not found
                ✓ Right

            ✗ 2 broken variants, 1 of them found
            ✓ 1 right variants, 0 of them reported
            """);
  }

  @Test
  void aFalseAlarmIsCounted() throws IOException {
    assertThat(new Overview(new SampleTree(home).programs(), report("Right"), false).text())
        .contains("✓ Right   Race line 3\n", "✓ 1 right variants, 1 of them reported");
  }

  @Test
  void coloursAreForTerminals() throws IOException {
    assertThat(new Overview(new SampleTree(home).programs(), report(), true).text())
        .contains("\u001b[1;31m✗\u001b[0m Broken", "\u001b[1;33mnot found\u001b[0m");
  }

  @Test
  void aProgramGoesByNumberAndName() throws IOException {
    for (String typed : List.of("7", "07", "counting", "s07counting")) {
      assertThat(new SampleTree(home).program(typed)).as(typed).isPresent();
    }
    assertThat(new SampleTree(home).program("8")).isEmpty();
  }

  private static ScanReport report(String... classes) {
    RuleDescriptor rule = new RuleDescriptor("Race", "races", Tier.GATE, "# Race");
    List<Result> results =
        Arrays.stream(classes)
            .map(name -> new Location("x." + name, "f()", "()V", PROGRAM + name + ".java", 3))
            .map(
                at ->
                    new Finding(
                        "Race",
                        Confidence.LIKELY,
                        at,
                        "races",
                        List.of(),
                        List.of(),
                        "",
                        "",
                        List.of(at.className())))
            .map(f -> new Result(f, rule, Map.of(), Optional.empty()))
            .toList();
    return new ScanReport("1", List.of(), List.of(rule), results, List.of(), List.of(), 1);
  }

  private void write(String file, String text) throws IOException {
    Path path = home.resolve("samples/src/main/java").resolve(PROGRAM).resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
