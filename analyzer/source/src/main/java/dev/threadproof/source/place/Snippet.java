package dev.threadproof.source.place;

import dev.threadproof.source.file.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines to show around a place, made safe to print.
 *
 * @param start number of the first line
 * @param lines tabs are expanded; what could steer a terminal or reorder text is replaced by U+FFFD
 */
record Snippet(int start, List<String> lines) {

  private static final int BEFORE = 2;
  private static final int AFTER = 1;
  private static final int MAX_PLACE = 5;
  private static final int MAX_WIDTH = 300;
  private static final int TAB = 4;

  /** The place's first five lines with two before and one after; blank lines at the ends go. */
  static Snippet around(SourceText text, int startLine, int endLine) {
    int from = Math.max(1, startLine - BEFORE);
    int to = Math.min(text.lineCount(), Math.min(endLine, startLine + MAX_PLACE - 1) + AFTER);
    while (from < startLine && text.line(from).isBlank()) {
      from++;
    }
    while (to > startLine && text.line(to).isBlank()) {
      to--;
    }
    List<String> lines = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      lines.add(printable(text.line(number)));
    }
    return new Snippet(from, lines);
  }

  static String printable(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (out.length() >= MAX_WIDTH && !Character.isLowSurrogate(c)) {
        return out.append('…').toString();
      }
      if (c == '\t') {
        out.append(" ".repeat(TAB - out.length() % TAB));
      } else {
        out.append(isUnsafe(c) ? '\uFFFD' : c);
      }
    }
    return out.toString().stripTrailing();
  }

  private static boolean isUnsafe(char c) {
    boolean reorders = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    return reorders || Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }
}
