package dev.threadproof.report.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/** What a terminal makes of characters. */
final class Glyphs {

  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private Glyphs() {}

  /** Columns that the text takes: two for an ideograph, none for a combining mark. */
  static int width(String text) {
    return text.codePoints().map(Glyphs::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return codePoint > 0x10ff && WIDE.contains(UnicodeScript.of(codePoint)) ? 2 : 1;
  }

  /**
   * The text with everything spelt out that a terminal would obey instead of show: escape codes and
   * line ends in the names of a hostile class file, marks that turn the reading direction.
   */
  static String visible(String text) {
    if (text.codePoints().allMatch(Glyphs::shown)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (shown(c)) {
                visible.appendCodePoint(c);
              } else {
                visible.append(String.format(Locale.ROOT, "\\u%04x", c));
              }
            });
    return visible.toString();
  }

  private static boolean shown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
