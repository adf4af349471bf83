package dev.threadproof.source.place;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import dev.threadproof.source.file.SourceText;

/** Ranges by line alone, for text without a tree. */
final class Lines {

  private Lines() {}

  /** An existing line from its first to its last visible character. */
  static Range whole(SourceText text, int line) {
    String content = text.line(line);
    int end = Math.max(1, content.stripTrailing().length());
    int start = content.isBlank() ? 1 : content.length() - content.stripLeading().length() + 1;
    return new Range(new Position(line, start), new Position(line, end));
  }
}
