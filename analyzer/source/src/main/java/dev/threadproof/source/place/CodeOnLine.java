package dev.threadproof.source.place;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The code that a line number can mean: the largest statements and expressions that begin and end
 * on the line. Where there are several, all of them, since the class file does not say which. Of a
 * statement that spans lines this leaves its part on the line, such as the condition of an {@code
 * if}.
 */
final class CodeOnLine {

  private final int line;
  private final List<Range> pieces = new ArrayList<>();

  private CodeOnLine(int line) {
    this.line = line;
  }

  /** The code of {@code scope} on a line; nothing when only braces and keywords stand there. */
  static Optional<Range> find(int line, Node scope) {
    CodeOnLine search = new CodeOnLine(line);
    search.collect(scope);
    return search.pieces.stream().reduce(CodeOnLine::cover);
  }

  private void collect(Node node) {
    Optional<Range> range = node.getRange().filter(this::touches);
    if (range.isEmpty() || node instanceof AnnotationExpr) {
      return;
    }
    if (isCode(node) && isOnLine(range.get())) {
      pieces.add(range.get());
      return;
    }
    head(node).ifPresent(pieces::add);
    for (Node child : node.getChildNodes()) {
      // A parameter is code only where it is caught: elsewhere no instruction belongs to it.
      if (!(child instanceof Parameter)
          || !(node instanceof CallableDeclaration<?> || node instanceof LambdaExpr)) {
        collect(child);
      }
    }
  }

  private boolean touches(Range range) {
    return range.begin.line <= line && line <= range.end.line;
  }

  private boolean isOnLine(Range range) {
    return range.begin.line == line && range.end.line == line;
  }

  private static boolean isCode(Node node) {
    return node instanceof Expression
        || node instanceof VariableDeclarator
        || node instanceof Parameter
        || node instanceof FieldDeclaration
        || (node instanceof Statement && !(node instanceof BlockStmt));
  }

  /** The part on the line of a call or creation that goes on below. */
  private Optional<Range> head(Node node) {
    if (node instanceof MethodCallExpr call) {
      // Compilers number a call by the line of its name.
      return call.getName()
          .getRange()
          .filter(this::isOnLine)
          .map(name -> new Range(name.begin, endOnLine(call, name.end)));
    }
    if (node instanceof ObjectCreationExpr creation) {
      return creation
          .getType()
          .getRange()
          .filter(type -> type.end.line == line)
          .map(type -> new Range(startOnLine(creation, type.begin), type.end));
    }
    return Optional.empty();
  }

  private Position endOnLine(Node node, Position otherwise) {
    return node.getEnd().filter(p -> p.line == line).orElse(otherwise);
  }

  private Position startOnLine(Node node, Position otherwise) {
    return node.getBegin().filter(p -> p.line == line).orElse(otherwise);
  }

  private static Range cover(Range a, Range b) {
    return new Range(
        a.begin.isBefore(b.begin) ? a.begin : b.begin, a.end.isAfter(b.end) ? a.end : b.end);
  }
}
