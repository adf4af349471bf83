package dev.threadproof.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputLabelsTest {

  @TempDir Path directory;

  private Path file(String name) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }

  @Test
  void anAbsolutePathGoesByItsLastElement() throws IOException {
    Path jar = file("app.jar");
    InputLabels labels = InputLabels.of(List.of(jar));

    assertThat(labels.of(jar)).isEqualTo("app.jar");
    assertThat(labels.in(new Diagnostic(Severity.ERROR, jar + "!/a/B.class", "truncated", "")))
        .isEqualTo(new Diagnostic(Severity.ERROR, "app.jar!/a/B.class", "truncated", ""));
  }

  @Test
  void aRelativePathStaysAsTheUserWroteIt() {
    Path relative = Path.of("modules", "bank");

    assertThat(InputLabels.of(List.of(relative)).of(relative)).isEqualTo("modules/bank");
  }

  @Test
  void aPathThatLeadsNowhereIsShownWhole() {
    Path missing = directory.resolve("no.jar");

    assertThat(InputLabels.of(List.of(missing)).of(missing)).isEqualTo(missing.toString());
  }

  @Test
  void namesakesKeepTheirPaths() throws IOException {
    Path one = file("1/app.jar");
    Path two = file("2/app.jar");
    InputLabels labels = InputLabels.of(List.of(one, two));

    assertThat(labels.of(one)).isEqualTo(one.toString());
    assertThat(labels.of(two)).isEqualTo(two.toString());
  }

  @Test
  void aPathInsideAnotherIsNotMistakenForIt() throws IOException {
    Path inner = file("dir/app.jar");
    Path outer = inner.getParent();
    InputLabels labels = InputLabels.of(List.of(outer, inner));

    assertThat(labels.in(new Diagnostic(Severity.NOTE, inner.toString(), "r", "a")).input())
        .isEqualTo("app.jar");
    assertThat(labels.in(new Diagnostic(Severity.NOTE, outer + "/B.class", "r", "a")).input())
        .isEqualTo("dir/B.class");
  }
}
