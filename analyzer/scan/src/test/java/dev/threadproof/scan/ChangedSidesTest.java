package dev.threadproof.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.scan.change.Change;
import dev.threadproof.source.SourceIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A race of {@code read} (primary) and {@code Other.write}, about a field declared above both. */
class ChangedSidesTest {

  private static final String READER =
      """
      package p;
      class Reader {
        private int a;

        int value;
        Object lock;

        int read() {
          int other = 0;
          return value;
        }

        void apart() {
          a++;
        }
      }
      """;

  private static final String WRITER =
      """
      package p;
      class Writer {
        void write(Reader r) {
          r.value = 1;
          r.toString();
        }
      }
      """;

  @TempDir Path root;

  @BeforeEach
  void layOut() throws IOException {
    root = root.toRealPath();
    Files.createDirectories(root.resolve("src/p"));
    Files.writeString(root.resolve("src/p/Reader.java"), READER);
    Files.writeString(root.resolve("src/p/Writer.java"), WRITER);
  }

  @Test
  void aLineOfTheMemberIsASide() {
    assertThat(counts("Reader.java", 10)).isTrue();
    assertThat(counts("Reader.java", 9)).isTrue();
    assertThat(counts("Reader.java", 8)).isTrue();
  }

  @Test
  void theOtherEndIsASideAndSoIsTheDeclaration() {
    assertThat(counts("Writer.java", 5)).isTrue();
    assertThat(counts("Reader.java", 5)).isTrue();
    assertThat(counts("Reader.java", 6)).isTrue();
  }

  @Test
  void anotherMemberIsNone() {
    assertThat(counts("Reader.java", 3)).isFalse();
    assertThat(counts("Reader.java", 14)).isFalse();
    assertThat(counts("Writer.java", 1)).isFalse();
  }

  @Test
  void withoutSourcesTheFileDecides() {
    assertThat(counts(List.of(), "Writer.java", 1)).isTrue();
    assertThat(counts(List.of(), "Elsewhere.java", 1)).isFalse();
  }

  private boolean counts(String file, int line) {
    return counts(List.of(root.resolve("src")), file, line);
  }

  private boolean counts(List<Path> sources, String file, int line) {
    Change change = Change.ofLine("main", root, "src/p/" + file, line);
    try (SourceIndex index = SourceIndex.of(sources, root, diagnostic -> {})) {
      return new ChangedSides(change, index, root).suppression(race()).isEmpty();
    }
  }

  private static Finding race() {
    Location read = new Location("p.Reader", "read()", "()I", "p/Reader.java", 10);
    Location write = new Location("p.Writer", "write(Reader)", "(Lp/Reader;)V", "p/Writer.java", 4);
    return new Finding(
        "R",
        Confidence.LIKELY,
        read,
        "races",
        List.of(
            new ThreadSide("thread A", "", List.of(new Step(read, "reads"))),
            new ThreadSide("thread B", "", List.of(new Step(write, "writes")))),
        List.of(),
        "",
        "",
        List.of("p.Reader#value", "p.Reader.lock"));
  }
}
