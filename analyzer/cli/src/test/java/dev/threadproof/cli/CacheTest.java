package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  @TempDir Path directory;
  private Path classes;
  private Path cache;

  @BeforeEach
  void compileNothing() throws IOException {
    cache = directory.resolve("cache");
    classes = Files.createDirectory(directory.resolve("classes"));
    Files.copy(
        Cli.CLASSES.resolve("dev/threadproof/cli/Main.class"), classes.resolve("Main.class"));
  }

  private Cli scan(String rules, String... more) {
    Stream<String> all =
        Stream.of(
            "scan", classes.toString(), "--rules=" + rules, "--no-config", "--cache", "" + cache);
    return Cli.run(Stream.concat(all, Stream.of(more)).toArray(String[]::new));
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  @Test
  void theSameReportComesFromTheCacheInEveryFormat() throws IOException {
    for (String format : List.of("text", "json", "sarif", "html")) {
      Cli first =
          Cli.run("scan", "" + classes, "--rules=AlwaysLikely", "--no-config", "-f", format);
      assertThat(scan("AlwaysLikely", "-f", format)).isEqualTo(first);
      assertThat(scan("AlwaysLikely", "-f", format)).isEqualTo(first);
    }
    assertThat(kept()).hasSize(1);
  }

  @Test
  void whatIsKeptIsWhatIsReported() throws IOException {
    scan("AlwaysLikely");
    Path report = kept().get(0);
    Files.writeString(
        report, Files.readString(report).replace("AlwaysLikely speaks", "kept words"));

    assertThat(scan("AlwaysLikely").out()).contains("kept words");
  }

  @Test
  void whatChangesAnInputIsAnotherScan() throws IOException {
    scan("AlwaysLikely");
    scan("AlwaysPossible");
    scan("AlwaysLikely", "--jdk=11");
    Files.copy(
        Cli.CLASSES.resolve("dev/threadproof/cli/Crash.class"), classes.resolve("Crash.class"));
    scan("AlwaysLikely");

    assertThat(kept()).hasSize(4);
  }

  @Test
  void aLibraryThatOnlyAManifestNamesIsAnInput() throws IOException {
    Path library = directory.resolve("library.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "more/");
    new JarOutputStream(Files.newOutputStream(library), manifest).close();
    Path more = Files.createDirectory(directory.resolve("more"));
    scan("AlwaysLikely", "-cp", library.toString());
    scan("AlwaysLikely", "-cp", library.toString());
    assertThat(kept()).hasSize(1);

    Files.copy(Cli.CLASSES.resolve("dev/threadproof/cli/Crash.class"), more.resolve("Crash.class"));
    scan("AlwaysLikely", "-cp", library.toString());

    assertThat(kept()).hasSize(2);
  }

  @Test
  void aDamagedReportIsMadeAnew() throws IOException {
    Cli first = scan("AlwaysLikely");
    Path report = kept().get(0);
    Files.writeString(report, "{");

    assertThat(scan("AlwaysLikely")).isEqualTo(first);
    assertThat(report).content().contains("threadproof-report");
  }

  @Test
  void whatIsIncompleteIsNotKept() throws IOException {
    Files.write(classes.resolve("Broken.class"), new byte[] {1, 2, 3});

    assertThat(scan("AlwaysLikely").exitCode()).isEqualTo(3);
    assertThat(cache).doesNotExist();
  }

  @Test
  void aCacheThatCannotBeWrittenIsToldAndDoesNotStopTheScan() throws IOException {
    Files.writeString(cache, "a file");

    Cli run = scan("AlwaysLikely", "-v");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out() + run.err())
        .containsIgnoringWhitespaces("the report is not kept; name another cache directory");
  }
}
