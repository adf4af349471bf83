package dev.threadproof.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeUriTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bank/Bank.java | bank/Bank.java",
        "a b/100%.java | a%20b/100%25.java",
        "a%20b.java | a%2520b.java",
        "Outer$Inner.java | Outer$Inner.java",
        "C:x.java | C%3Ax.java",
        "what?#.java | what%3F%23.java",
        "m\u00fcll/\u65e5.java | m%C3%BCll/%E6%97%A5.java",
        "a\\b.java | a%5Cb.java",
        "[a].java | %5Ba%5D.java",
        "//host/x.java | host/x.java",
      })
  void isEncoded(String path, String uri) {
    assertThat(RelativeUri.of(path)).isEqualTo(uri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b/100%/\u00dc#?.java", "C:x.java", "a\\b.java", "x\u001b[2J.java"})
  void decodesToThePathAndLeavesNoBase(String path) {
    URI uri = URI.create(RelativeUri.of(path));
    assertThat(uri.isAbsolute()).isFalse();
    assertThat(uri.getPath()).isEqualTo(path);
  }

  @Test
  void halfACharacterIsNoError() {
    assertThat(RelativeUri.of("\ud800.java")).isEqualTo("%3F.java");
  }
}
