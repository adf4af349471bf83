package dev.threadproof.engine.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MultiReleaseTest {

  private static final byte[] CLASS = Bytes.ofClass("a/A");

  @TempDir private Path folder;

  @Test
  void takesTheNewestThatIsNotTooNew() throws IOException {
    Reading.write(folder, "a.jar", versions().manifest("Multi-Release: true").bytes());

    assertThat(at(8).origins()).containsExactly("a.jar!/a/A.class", "a.jar!/b/B.class");
    assertThat(at(9).origins())
        .containsExactly("a.jar!/META-INF/versions/9/a/A.class", "a.jar!/b/B.class");
    assertThat(at(16).origins())
        .containsExactly("a.jar!/META-INF/versions/9/a/A.class", "a.jar!/b/B.class");
    assertThat(at(21).origins())
        .containsExactly("a.jar!/META-INF/versions/17/a/A.class", "a.jar!/b/B.class");
    assertThat(at(21).said())
        .containsExactly("NOTE a.jar: class files for other Java releases than 21: 4; not read");
  }

  @Test
  void takesTheBaseWhenTheManifestDoesNotSayMultiRelease() throws IOException {
    Reading.write(folder, "a.jar", versions().manifest("Multi-Release: no").bytes());

    assertThat(at(21).origins()).containsExactly("a.jar!/a/A.class", "a.jar!/b/B.class");
  }

  @Test
  void choosesInNestedArchivesWhereverTheManifestStands() throws IOException {
    byte[] inner = versions().manifest("Multi-Release: true").bytes();
    Reading.write(folder, "a.jar", Bytes.archive().with("inner.jar", inner).bytes());

    assertThat(at(17).origins())
        .containsExactly(
            "a.jar!/inner.jar!/META-INF/versions/17/a/A.class", "a.jar!/inner.jar!/b/B.class");
  }

  @Test
  void doesNotComplainOfADamagedClassForAnotherRelease() throws IOException {
    byte[] jar =
        versions()
            .manifest("Multi-Release: true")
            .with("META-INF/versions/21/a/A.class", "damaged")
            .bytes();
    Reading.write(folder, "a.jar", jar);

    assertThat(at(17).said()).noneMatch(line -> line.startsWith("ERROR"));
    assertThat(at(21).said())
        .contains("ERROR a.jar!/META-INF/versions/21/a/A.class: not a class file; skipped");
  }

  private static Bytes.Archive versions() {
    return Bytes.archive()
        .withClass("b/B")
        .with("META-INF/versions/9/a/A.class", CLASS)
        .with("META-INF/versions/17/a/A.class", CLASS)
        .with("META-INF/versions/8/a/A.class", CLASS)
        .with("META-INF/versions/next/a/A.class", CLASS)
        .with("a/A.class", CLASS);
  }

  private Reading at(int release) {
    return Reading.of(folder, release, ReadLimits.DEFAULT, "a.jar");
  }
}
