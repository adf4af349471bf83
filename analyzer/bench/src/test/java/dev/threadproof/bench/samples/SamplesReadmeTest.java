package dev.threadproof.bench.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The samples' page says what a scan of today says, and their markers are whole. */
final class SamplesReadmeTest {

  private static final Path MODULE =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../../samples");

  @Test
  void thePageIsUpToDate() throws IOException {
    String readme = Files.readString(MODULE.resolve("README.md"));

    assertThat(SamplesReadme.with(SamplesReadme.table(MODULE), readme))
        .as("stale: run the command that the page names")
        .isEqualTo(readme);
  }

  @Test
  void allThirtyProgramsAreThere() throws IOException {
    assertThat(SampleSources.read(MODULE))
        .extracting(Sample::number)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 30).mapToObj("%02d"::formatted).toList());
  }

  @Test
  void everyProgramNamesItsDocument() throws IOException {
    assertThat(SampleSources.read(MODULE))
        .allSatisfy(
            s ->
                assertThat(s.text().get(s.text().size() - 1))
                    .matches("Documents?: 00\\d(, 00\\d)*\\."));
  }

  @Test
  void whatIsBrokenNamesAProofAndWhatIsRightDoesNot() throws IOException {
    assertThat(variants())
        .allSatisfy(
            v ->
                assertThat(v.proof() instanceof ExpectedProof.Nothing)
                    .as(v.name())
                    .isEqualTo(!v.isBroken()));
  }

  @Test
  void spotBugsWasMeasuredOnEveryVariant() throws IOException {
    assertThat(Measured.read(MODULE.resolve("measured/spotbugs.tsv")).results().keySet())
        .containsExactlyInAnyOrderElementsOf(variants().stream().map(Variant::name).toList());
  }

  private static List<Variant> variants() throws IOException {
    return SampleSources.read(MODULE).stream().flatMap(s -> s.variants().stream()).toList();
  }
}
