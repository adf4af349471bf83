package dev.threadproof.source.file;

import java.util.ArrayList;
import java.util.List;

/** Decoded text, split into lines at CR, LF or both. */
public final class SourceText {

  private final String content;
  private final List<String> lines;

  /** Splits {@code content}; a line end at the very end opens no further line. */
  public SourceText(String content) {
    this.content = content;
    this.lines = new ArrayList<>(content.lines().toList());
  }

  /** The whole text, as decoded. */
  public String content() {
    return content;
  }

  /** The number of lines. */
  public int lineCount() {
    return lines.size();
  }

  /** A line without its end; {@code number} counts from 1 and must exist. */
  public String line(int number) {
    return lines.get(number - 1);
  }

  /** Whether only blanks stand before a column (counted from 1) of an existing line. */
  public boolean blankBefore(int line, int column) {
    String text = line(line);
    return text.substring(0, Math.min(column - 1, text.length())).isBlank();
  }
}
