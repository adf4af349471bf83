package dev.threadproof.source.suppress;

import com.github.javaparser.Position;
import com.github.javaparser.ast.comments.Comment;
import dev.threadproof.source.file.JavaUnit;
import dev.threadproof.source.file.SourceFile;
import dev.threadproof.source.file.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The line comments of a file, as far as suppressions need them. */
final class Comments {

  private static final String ADDRESS = "threadproof:";

  private final SortedMap<Integer, AllowComment> addressed = new TreeMap<>();
  private final SourceText text;

  private Comments(SourceText text) {
    this.text = text;
  }

  /** Reads a file; without a tree, whatever follows two slashes is taken for a comment. */
  static Comments of(SourceFile file) {
    Comments comments = new Comments(file.text());
    if (file.text().content().contains(ADDRESS)) {
      Optional<JavaUnit> unit = file.unit();
      if (unit.isPresent()) {
        unit.get().comments().stream().filter(Comment::isLineComment).forEach(comments::add);
      } else {
        IntStream.rangeClosed(1, file.text().lineCount()).forEach(comments::scan);
      }
    }
    return comments;
  }

  private void add(Comment comment) {
    comment.getBegin().ifPresent(at -> add(at, comment.getContent()));
  }

  private void scan(int line) {
    String content = text.line(line);
    int slashes = content.indexOf("//");
    if (slashes >= 0) {
      add(new Position(line, slashes + 1), content.substring(slashes + 2));
    }
  }

  private void add(Position at, String content) {
    AllowComment.read(at.line, text.blankBefore(at.line, at.column), content.strip())
        .ifPresent(comment -> addressed.put(at.line, comment));
  }

  void forEach(Consumer<AllowComment> consumer) {
    addressed.values().forEach(consumer);
  }

  /** The permits on a line, and above it in comments with no code beside them. */
  List<Permit> at(int line) {
    int first = line;
    while (first > 1 && text.line(first - 1).strip().startsWith("//")) {
      first--;
    }
    return addressed.subMap(first, line + 1).values().stream()
        .filter(c -> c.line() == line || c.alone())
        .flatMap(c -> c.permit().stream())
        .toList();
  }
}
