package dev.threadproof.source.guard;

import com.github.javaparser.Range;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.comments.Comment;
import dev.threadproof.source.file.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which comments of a file are about which field: those beside it and those directly above. */
final class FieldComments {

  private final SourceText text;
  private final List<Comment> comments;
  private final List<Range> fields;

  /**
   * Prepares a file.
   *
   * @param fields all field declarations of the file, to tell neighbours on one line apart
   */
  FieldComments(SourceText text, List<Comment> comments, List<FieldDeclaration> fields) {
    this.text = text;
    this.comments = comments;
    this.fields =
        fields.stream()
            .flatMap(f -> f.getRange().stream())
            .sorted(Comparator.comparing(r -> r.begin))
            .toList();
  }

  /** The comments about a field, in the order of the text. */
  List<Comment> about(FieldDeclaration field) {
    List<Comment> found = new ArrayList<>();
    field.getRange().ifPresent(range -> collect(range, found));
    return found;
  }

  private void collect(Range field, List<Comment> found) {
    int top = field.begin.line;
    for (int i = comments.size() - 1; i >= 0; i--) {
      Comment comment = comments.get(i);
      Optional<Range> range = comment.getRange();
      if (range.isEmpty()) {
        continue;
      }
      if (isAbove(comment, range.get(), top)) {
        found.add(0, comment);
        top = range.get().begin.line;
      } else if (isBeside(comment, range.get(), field)) {
        found.add(0, comment);
      }
    }
  }

  /** Alone on its lines, with nothing between it and what it is above. */
  private boolean isAbove(Comment comment, Range range, int top) {
    int last = lastLine(comment, range);
    if (last >= top || !text.blankBefore(range.begin.line, range.begin.column)) {
      return false;
    }
    for (int line = last + 1; line < top; line++) {
      if (!(comment.isJavadocComment() && text.line(line).isBlank())) {
        return false;
      }
    }
    return true;
  }

  /** On the field's line: after it, within its first line, or before it. */
  private boolean isBeside(Comment comment, Range range, Range field) {
    int line = range.begin.line;
    if (field.contains(range)) {
      return line == field.begin.line || (comment.isLineComment() && line == field.end.line);
    }
    if (range.begin.isAfter(field.end)) {
      return line == field.end.line && owner(comment, range).filter(field::equals).isPresent();
    }
    return lastLine(comment, range) == field.begin.line
        && owner(comment, range).filter(field::equals).isPresent();
  }

  /** Of two fields on one line: a block comment is about the next one, a line comment the last. */
  private Optional<Range> owner(Comment comment, Range range) {
    Optional<Range> next =
        fields.stream()
            .filter(f -> f.begin.isAfter(range.end) && f.begin.line == range.end.line)
            .findFirst();
    if (next.isPresent() && !comment.isLineComment()) {
      return next;
    }
    return fields.stream()
        .filter(f -> f.end.isBefore(range.begin) && f.end.line == range.begin.line)
        .reduce((first, second) -> second);
  }

  private static int lastLine(Comment comment, Range range) {
    // Some parsers count the line end into a line comment.
    return comment.isLineComment() ? range.begin.line : range.end.line;
  }
}
