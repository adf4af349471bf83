package dev.threadproof.engine.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryPathTest {

  @TempDir private Path folder;

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Test
  void findsTheJvmsOwnClasses() {
    try (LibraryPath path = path()) {
      assertThat(path.find("java/util/List")).map(ClassFile::name).contains("java/util/List");
      assertThat(path.find("java/sql/Driver"))
          .map(ClassFile::origin)
          .contains("jrt:/modules/java.sql/java/sql/Driver.class");
      assertThat(path.find("java/util/NoSuchClass")).isEmpty();
      assertThat(path.find("no/such/Package")).isEmpty();
      assertThat(path.find("Unnamed")).isEmpty();
    }
    assertThat(said()).isEmpty();
  }

  @Test
  void findsInArchivesDirectoriesAndClassesAtHandInOrder() throws IOException {
    Reading.write(folder, "x.jar", Bytes.archive().withClass("a/A").withClass("a/B").bytes());
    Reading.write(folder, "dir/a/B.class", Bytes.ofClass("a/B"));
    Reading.write(folder, "dir/a/C.class", Bytes.ofClass("a/C"));
    ClassFile atHand = new ClassFile("a/D", Bytes.ofClass("a/D"), "boot.jar!/x.jar!/a/D.class");

    try (LibraryPath path = new LibraryPath(paths("x.jar", "dir"), List.of(atHand), 17, said)) {
      assertThat(origin(path, "a/A")).contains("x.jar!/a/A.class");
      assertThat(origin(path, "a/B")).contains("x.jar!/a/B.class");
      assertThat(origin(path, "a/C")).contains("dir/a/C.class");
      assertThat(path.find("a/D")).contains(atHand);
    }
  }

  @Test
  void honoursReleases() throws IOException {
    byte[] jar =
        Bytes.archive()
            .manifest("Multi-Release: true")
            .withClass("a/A")
            .with("META-INF/versions/11/a/A.class", Bytes.ofClass("a/A"))
            .bytes();
    Reading.write(folder, "x.jar", jar);

    try (LibraryPath old = new LibraryPath(paths("x.jar"), List.of(), 8, said);
        LibraryPath young = new LibraryPath(paths("x.jar"), List.of(), 11, said)) {
      assertThat(origin(old, "a/A")).contains("x.jar!/a/A.class");
      assertThat(origin(young, "a/A")).contains("x.jar!/META-INF/versions/11/a/A.class");
    }
  }

  @Test
  void followsManifestsThatNameEachOther() throws IOException {
    Reading.write(
        folder, "a.jar", Bytes.archive().manifest("Class-Path: sub/b.jar gone.jar").bytes());
    Reading.write(
        folder,
        "sub/b.jar",
        Bytes.archive().manifest("Class-Path: ../a.jar b.jar").withClass("b/B").bytes());

    try (LibraryPath path = path("a.jar")) {
      assertThat(origin(path, "b/B")).contains("sub/b.jar!/b/B.class");
    }
    assertThat(said())
        .containsExactly(
            "NOTE a.jar: libraries that its manifest names and that do not exist: 1, the first is"
                + " gone.jar; not on the library path");
  }

  @Test
  void reportsEntriesThatCannotBeOpenedAndGoesOn() throws IOException {
    Reading.write(folder, "text.jar", new byte[] {'t', 'e', 'x', 't'});
    Reading.write(folder, "good.jar", Bytes.archive().withClass("a/A").bytes());

    try (LibraryPath path = path("missing.jar", "text.jar", "good.jar")) {
      assertThat(path.find("a/A")).isPresent();
    }
    assertThat(said())
        .satisfiesExactly(
            l ->
                assertThat(l)
                    .isEqualTo("WARNING missing.jar: does not exist; not on the library path"),
            l -> assertThat(l).startsWith("WARNING text.jar: damaged archive ("));
  }

  @Test
  void fallsBackWhenAClassIsDamaged() throws IOException {
    Reading.write(folder, "bad.jar", Bytes.archive().with("a/A.class", "damaged").bytes());
    Reading.write(
        folder, "odd.jar", Bytes.archive().with("a/A.class", Bytes.ofClass("b/B")).bytes());
    Reading.write(folder, "good.jar", Bytes.archive().withClass("a/A").bytes());

    try (LibraryPath path = path("bad.jar", "odd.jar", "good.jar")) {
      assertThat(origin(path, "a/A")).contains("good.jar!/a/A.class");
    }
    assertThat(said())
        .containsExactly(
            "WARNING bad.jar!/a/A.class: not a class file; skipped",
            "WARNING odd.jar!/a/A.class: holds class b/B; skipped");
  }

  @Test
  void doesNotFollowNamesOutOfADirectory() throws IOException {
    Reading.write(folder, "outside.class", Bytes.ofClass("outside"));
    Files.createDirectory(folder.resolve("dir"));

    try (LibraryPath path = path("dir")) {
      assertThat(path.find("../outside")).isEmpty();
      assertThat(path.find("/etc/passwd")).isEmpty();
      assertThat(path.find("a\0b")).isEmpty();
      assertThat(path.find("")).isEmpty();
    }
    assertThat(said()).isEmpty();
  }

  @Test
  void givesTheSameAnswersToManyThreads() throws IOException {
    Bytes.Archive archive = Bytes.archive();
    IntStream.range(0, 200).forEach(i -> archive.withClass("a/C" + i));
    Reading.write(folder, "x.jar", archive.bytes());

    try (LibraryPath path = path("x.jar")) {
      List<String> found =
          IntStream.range(0, 2_000)
              .parallel()
              .mapToObj(i -> path.find("a/C" + i % 200).orElseThrow().name())
              .toList();
      assertThat(found)
          .containsExactlyElementsOf(
              IntStream.range(0, 2_000).mapToObj(i -> "a/C" + i % 200).toList());
    }
  }

  private final Consumer<Diagnostic> said = diagnostics::add;

  private LibraryPath path(String... entries) {
    return new LibraryPath(paths(entries), List.of(), 17, said);
  }

  private List<Path> paths(String... entries) {
    return List.of(entries).stream().map(folder::resolve).toList();
  }

  private Optional<String> origin(LibraryPath path, String name) {
    return path.find(name).map(file -> relative(file.origin()));
  }

  private List<String> said() {
    return diagnostics.stream().map(d -> d.severity() + " " + relative(d.line())).toList();
  }

  private String relative(String text) {
    return text.replace(TargetReader.spelled(folder) + "/", "");
  }
}
