package dev.threadproof.scan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitDiffTest {

  @TempDir Path root;

  @BeforeEach
  void commit() throws Exception {
    git("init", "-q", "-b", "main");
    write("a.txt", "1\n2\n3\n4\n5\n");
    write("gone.txt", "x\n");
    write("with blank.txt", "x\n");
    write("\u00fc \"quoted\".txt", "x\n");
    commitAll("first");
    git("branch", "old");
  }

  @Test
  void newLinesAreThoseThatDiffer() throws Exception {
    write("a.txt", "1\n2a\n2b\n3\n4\n5\n");
    Files.delete(root.resolve("gone.txt"));

    Change change = GitDiff.since("old", root);

    assertThat(change.files()).containsOnlyKeys("a.txt");
    assertThat(touched(change, "a.txt", 7)).containsExactly(2, 3);
  }

  @Test
  void aDeletedLineCountsAsItsNeighbours() throws Exception {
    write("a.txt", "1\n2\n4\n5\n");

    assertThat(touched(GitDiff.since("old", root), "a.txt", 6)).containsExactly(2, 3);
  }

  @Test
  void commitsEditsAndNewFilesCountButNotWhatOthersDid() throws Exception {
    write("a.txt", "1\n2\n3\n4\n5 committed\n");
    commitAll("second");
    write("new/b.txt", "1\n");
    git("checkout", "-q", "old");
    write("gone.txt", "by others\n");
    commitAll("others");
    git("checkout", "-q", "main");
    write("new/b.txt", "1\n");

    Change change = GitDiff.since("old", root.resolve("new"));

    assertThat(change.files()).containsOnlyKeys("a.txt", "new/b.txt");
    assertThat(touched(change, "a.txt", 6)).containsExactly(5);
    assertThat(change.touches(root.resolve("new/b.txt"), 99, 99)).isTrue();
    assertThat(change.touchesAny("b.txt")).isTrue();
    assertThat(change.touchesAny("c.txt")).isFalse();
  }

  @Test
  void linesThatLookLikeADiffAndOddNamesAreRead() throws Exception {
    write("a.txt", "1\n++ b/x\n@@ -1 +1 @@\n-- a\n5\n");
    write("with blank.txt", "y\n");
    write("\u00fc \"quoted\".txt", "y\n");

    Change change = GitDiff.since("old", root);

    assertThat(change.files()).containsOnlyKeys("a.txt", "with blank.txt", "\u00fc \"quoted\".txt");
    assertThat(touched(change, "a.txt", 6)).containsExactly(2, 3, 4);
  }

  @Test
  void whatGitCannotTellIsSaidWithWhatToDo(@TempDir Path elsewhere) throws Exception {
    git("checkout", "-q", "--orphan", "alone");
    commitAll("unrelated");

    assertThatThrownBy(() -> GitDiff.since("nope", root))
        .hasMessageStartingWith("--since: 'nope' is no revision of this repository; name a branch");
    assertThatThrownBy(() -> GitDiff.since("--output=x", root))
        .hasMessageStartingWith("--since: '--output=x' is no revision");
    assertThatThrownBy(() -> GitDiff.since("old", root))
        .hasMessageContaining("no ancestor in common here; fetch the whole history");
    assertThatThrownBy(() -> GitDiff.since("old", elsewhere))
        .hasMessageContaining("in no working tree of git");
    assertThatThrownBy(() -> GitDiff.since("old", root, "no-such-git"))
        .hasMessageContaining("needs git, which cannot be run here; install it, or use --baseline");
  }

  private List<Integer> touched(Change change, String file, int lines) {
    return Stream.iterate(1, line -> line + 1)
        .limit(lines)
        .filter(line -> change.touches(root.resolve(file), line, line))
        .toList();
  }

  private void commitAll(String message) throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  private void git(String... arguments) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of("git", "-c", "user.name=t", "-c", "user.email=t@example.org"),
                Stream.of(arguments))
            .toList();
    Process process =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, out).isZero();
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
