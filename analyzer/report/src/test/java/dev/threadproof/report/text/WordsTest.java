package dev.threadproof.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void breaksAtSpaces() {
    assertThat(Words.wrap("one two  three\nfour", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void breaksALongNameAfterADot() {
    assertThat(Words.wrap("see com.example.deep.Name now", 14))
        .containsExactly("see", "com.example.", "deep.Name now");
  }

  @Test
  void breaksAWordWithNoGoodPlaceWhereTheLineEnds() {
    assertThat(Words.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void countsColumnsNotChars() {
    assertThat(Words.wrap("\u65e5\u672c\u8a9e", 4)).containsExactly("\u65e5\u672c", "\u8a9e");
    assertThat(Glyphs.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(Words.wrap(" ", 10)).containsExactly("");
  }

  @Test
  void spellsOutWhatATerminalWouldObey() {
    assertThat(Words.wrap("a\u001b[31mb\u202ec", 40)).containsExactly("a\\u001b[31mb\\u202ec");
  }

  @Test
  void shortensWithAnEllipsis() {
    assertThat(Words.shorten("abcdef", 6)).isEqualTo("abcdef");
    assertThat(Words.shorten("abcdefg", 6)).isEqualTo("abcde\u2026");
  }
}
