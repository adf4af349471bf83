package dev.threadproof.report.text;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs with a label in a column of its own on the left. */
final class Labelled {

  private static final int INDENT = 2;
  private static final int LABEL = 11;

  private final int width;

  Labelled(int width) {
    this.width = width;
  }

  /** The paragraphs, the label beside the first; nothing when all are empty. */
  List<Line> lines(String label, List<String> paragraphs) {
    List<Line> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (paragraph.isBlank()) {
        continue;
      }
      for (String text : Words.wrap(paragraph, width - INDENT - LABEL)) {
        Line start = lines.isEmpty() ? Line.of(Style.FAINT, label) : Line.EMPTY;
        lines.add(start.padded(LABEL).plus(text).indented(INDENT));
      }
    }
    return lines;
  }
}
