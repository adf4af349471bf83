package dev.threadproof.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectLayoutTest {

  private static final String NAME = "dev/threadproof/source/ProjectLayoutTest.class";

  @TempDir private Path project;

  private Path file(String name) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, "");
  }

  private Path source(String name) throws IOException {
    Path file = file(name);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    return file;
  }

  /** Puts a real class file in the directory of its package. */
  private void classes(String root) throws IOException {
    Path file = project.resolve(root).resolve(NAME);
    Files.createDirectories(file.resolveSibling("."));
    try (InputStream in = ProjectLayoutTest.class.getResourceAsStream("/" + NAME)) {
      Files.write(file, in.readAllBytes());
    }
    Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
  }

  private List<String> names(List<Path> paths) {
    return paths.stream().map(p -> project.relativize(p).toString().replace('\\', '/')).toList();
  }

  private List<String> lines(ProjectLayout layout) {
    return layout.diagnostics().stream()
        .map(Diagnostic::line)
        .map(line -> line.replace(project.toString().replace('\\', '/'), "P"))
        .toList();
  }

  @Test
  void findsTheModulesOfMaven() throws IOException {
    file("pom.xml");
    for (String module : List.of("web", "core/api")) {
      file(module + "/pom.xml");
      classes(module + "/target/classes");
      classes(module + "/target/test-classes");
      source(module + "/src/main/java/A.java");
      source(module + "/src/test/java/ATest.java");
    }
    source("web/target/generated-sources/annotations/G.java");
    file("web/target/dependency/b.jar");
    file("web/target/dependency/a.jar");
    file("web/target/dependency/a.txt");
    file("web/src/it/demo/pom.xml");
    classes("web/src/it/demo/target/classes");

    ProjectLayout layout = ProjectLayout.discover(project);

    assertThat(names(layout.classes()))
        .containsExactly("core/api/target/classes", "web/target/classes");
    assertThat(names(layout.sources()))
        .containsExactly(
            "core/api/src/main/java",
            "web/src/main/java",
            "web/target/generated-sources/annotations");
    assertThat(names(layout.libraries()))
        .containsExactly("web/target/dependency/a.jar", "web/target/dependency/b.jar");
    assertThat(layout.diagnostics()).isEmpty();
    assertThat(names(ProjectLayout.discover(project, true).classes()))
        .containsExactly(
            "core/api/target/classes",
            "core/api/target/test-classes",
            "web/target/classes",
            "web/target/test-classes");
    assertThat(names(ProjectLayout.discover(project, true).sources()))
        .contains("web/src/test/java");
  }

  @Test
  void findsGradleWarAndIdeOutput() throws IOException {
    file("app/build.gradle.kts");
    classes("app/build/classes/kotlin/main");
    classes("app/build/classes/java/main");
    classes("app/build/classes/java/test");
    source("app/src/main/kotlin/A.kt");
    classes("ide/out/production/one");
    source("ide/src/A.java");
    classes("eclipse/bin");
    classes("war/WEB-INF/classes");
    file("war/WEB-INF/lib/x.jar");

    ProjectLayout layout = ProjectLayout.discover(project);

    assertThat(names(layout.classes()))
        .containsExactly(
            "app/build/classes/java/main",
            "app/build/classes/kotlin/main",
            "eclipse/bin",
            "ide/out/production/one",
            "war/WEB-INF/classes");
    assertThat(names(layout.sources())).containsExactly("app/src/main/kotlin", "ide/src");
    assertThat(names(layout.libraries())).containsExactly("war/WEB-INF/lib/x.jar");
  }

  @Test
  void saysThatNothingIsCompiled() throws IOException {
    file("pom.xml");
    source("src/main/java/A.java");
    ProjectLayout layout = ProjectLayout.discover(project);
    assertThat(lines(layout))
        .containsExactly("P: no compiled classes below it; build first, e.g. mvn compile");
    assertThat(layout.diagnostics()).allMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
    assertThat(ProjectLayout.discover(project.resolve("gone")).classes()).isEmpty();
  }

  @Test
  void saysWhichModuleIsMissingOrOld() throws IOException {
    file("a/pom.xml");
    source("a/src/main/java/A.java");
    file("b/build.gradle");
    classes("b/build/classes/java/main");
    Files.setLastModifiedTime(source("b/src/main/java/B.java"), FileTime.fromMillis(3_000));
    assertThat(lines(ProjectLayout.discover(project)))
        .containsExactly(
            "P/a: has sources but no compiled classes; not scanned; build first, e.g. mvn compile",
            "P/b: sources are newer than the compiled classes; lines may not match; build first,"
                + " e.g. gradle classes");
  }

  @Test
  void tellsAProjectFromADirectoryOfClasses() throws IOException {
    file("maven/pom.xml");
    classes("plain/target/classes");
    classes("ide/bin");
    file("sources/src/A.java");
    classes("classes");
    classes("output/x/target/classes");
    file("empty/readme.txt");
    for (String name : List.of("maven", "plain", "ide", "sources", "output")) {
      assertThat(ProjectLayout.isProject(project.resolve(name))).as(name).isTrue();
    }
    for (String name : List.of("classes", "empty", "gone", "maven/pom.xml")) {
      assertThat(ProjectLayout.isProject(project.resolve(name))).as(name).isFalse();
    }
    assertThat(ProjectLayout.isProject(project.resolve("plain/target/classes"))).isFalse();
  }
}
