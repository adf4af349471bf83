package dev.threadproof.scan.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputDigestTest {

  @TempDir Path directory;

  private String digest() throws IOException {
    return new InputDigest().addContent(directory).hex();
  }

  @Test
  void tellsContentNamesAndAbsenceApart() throws IOException {
    String empty = digest();
    Path file = Files.writeString(directory.resolve("a"), "x");
    String one = digest();
    Files.writeString(file, "y");
    String other = digest();
    Files.move(file, directory.resolve("b"));

    assertThat(one).isNotEqualTo(empty);
    assertThat(other).isNotEqualTo(one);
    assertThat(digest()).isNotEqualTo(other);
    Files.delete(directory.resolve("b"));
    assertThat(digest()).isEqualTo(empty);
    Files.delete(directory);
    assertThat(digest()).isNotEqualTo(empty);
  }

  @Test
  void wordsDoNotRunTogether() {
    assertThat(new InputDigest().add("ab").add("c").hex())
        .isNotEqualTo(new InputDigest().add("a").add("bc").hex());
  }
}
