package dev.threadproof.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFileTest {

  @TempDir Path directory;

  private static void write(Path file, String text) throws IOException {
    ReplacedFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void takesThePlaceOfTheOldFile() throws IOException {
    Path file = Files.writeString(directory.resolve("report"), "old and longer");

    write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(directory).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:.*");
  }

  @Test
  void leavesTheOldFileWhenWritingFails() throws IOException {
    Path file = Files.writeString(directory.resolve("report"), "old");

    assertThatThrownBy(
            () ->
                ReplacedFile.write(
                    file,
                    out -> {
                      out.write('n');
                      throw new IOException("broke");
                    }))
        .hasMessage("broke");

    assertThat(file).hasContent("old");
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsALink() throws IOException {
    Path file = Files.writeString(directory.resolve("report"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link"), file);

    write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }
}
