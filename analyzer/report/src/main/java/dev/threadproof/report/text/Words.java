package dev.threadproof.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaking text into lines. */
final class Words {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Words() {}

  /**
   * Lines of at most {@code width} columns, broken at spaces; a word that is longer is broken after
   * a dot or a bracket where it has one.
   *
   * @param width at least 2
   * @return at least one line
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACE.split(text.strip(), -1)) {
      String rest = Glyphs.visible(word);
      if (!line.isEmpty() && Glyphs.width(line + " " + rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (Glyphs.width(rest) > width) {
        int cut = cut(rest, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text's beginning, with an ellipsis when something is missing. */
  static String shorten(String text, int width) {
    return Glyphs.width(text) <= width ? text : text.substring(0, fitting(text, width - 1)) + "…";
  }

  private static int cut(String word, int width) {
    int fits = fitting(word, width);
    for (int i = fits; i > fits / 2; i--) {
      if (".$(,/".indexOf(word.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return fits;
  }

  /** How many chars from the start fit, at least one whole character. */
  private static int fitting(String word, int width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (Glyphs.width(word.substring(0, next)) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
