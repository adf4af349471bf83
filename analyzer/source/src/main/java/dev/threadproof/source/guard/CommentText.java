package dev.threadproof.source.guard;

import com.github.javaparser.ast.comments.Comment;
import java.util.stream.Collectors;

/** The prose of a comment. */
final class CommentText {

  private CommentText() {}

  /**
   * The text without the stars that lines begin with. A paragraph or block tag that begins on a new
   * line is set off by an empty line, so that the sentence before it ends.
   */
  static String of(Comment comment) {
    if (comment.isLineComment()) {
      return comment.getContent().strip();
    }
    return comment
        .getContent()
        .lines()
        .map(line -> line.strip().replaceFirst("^\\*+(?!/)", "").strip())
        .map(line -> line.startsWith("<p>") || isBlockTag(line) ? "\n" + line : line)
        .collect(Collectors.joining("\n"));
  }

  private static boolean isBlockTag(String line) {
    return line.startsWith("@") && !line.startsWith("@GuardedBy");
  }
}
