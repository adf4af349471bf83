package dev.threadproof.source.suppress;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.threadproof.source.file.SourceFile;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands around a place in the tree. */
final class Enclosing {

  private Enclosing() {}

  /** Permits of the declarations around a place, innermost first. */
  static Stream<Permit> permits(SourceFile file, Range place) {
    return outwards(file, place)
        .filter(NodeWithAnnotations.class::isInstance)
        .flatMap(node -> Annotations.permits((NodeWithAnnotations<?>) node));
  }

  /** Permits of the field declared at a place, without the types around it. */
  static Stream<Permit> permitsOfField(SourceFile file, Range place) {
    return outwards(file, place)
        .takeWhile(node -> !(node instanceof TypeDeclaration<?>))
        .filter(NodeWithAnnotations.class::isInstance)
        .flatMap(node -> Annotations.permits((NodeWithAnnotations<?>) node));
  }

  /**
   * The first line of the simple statement or of the declaration that holds a place, so that a
   * comment above it also covers its further lines. A statement with a body covers only its own
   * line: the place's.
   */
  static int firstLine(SourceFile file, Range place) {
    return outwards(file, place)
        .filter(node -> node instanceof Statement || node instanceof BodyDeclaration<?>)
        .findFirst()
        .filter(node -> isSimple(node) || pointsAtName(node, place))
        .flatMap(Node::getBegin)
        .map(begin -> begin.line)
        .orElse(place.begin.line);
  }

  private static boolean isSimple(Node node) {
    return node instanceof ExpressionStmt
        || node instanceof ReturnStmt
        || node instanceof ThrowStmt
        || (node instanceof BodyDeclaration<?> body && body.isFieldDeclaration());
  }

  private static boolean pointsAtName(Node node, Range place) {
    return node.getChildNodes().stream()
        .filter(SimpleName.class::isInstance)
        .anyMatch(name -> name.getRange().filter(place::equals).isPresent());
  }

  private static Stream<Node> outwards(SourceFile file, Range place) {
    Optional<Node> start = file.unit().map(unit -> innermost(unit.tree(), place));
    return Stream.iterate(start, Optional::isPresent, n -> n.flatMap(Node::getParentNode))
        .flatMap(Optional::stream);
  }

  private static Node innermost(Node node, Range place) {
    Optional<Node> inner =
        node.getChildNodes().stream()
            .filter(child -> contains(child, place) || declares(child, place))
            .findFirst();
    return inner.map(child -> innermost(child, place)).orElse(node);
  }

  private static boolean contains(Node node, Range place) {
    return node.getRange().filter(range -> range.contains(place)).isPresent();
  }

  /**
   * A local variable's annotations hang on the declaration, which is the statement less its end.
   */
  private static boolean declares(Node node, Range place) {
    return node instanceof VariableDeclarationExpr
        && node.getParentNode().filter(ExpressionStmt.class::isInstance).isPresent()
        && node.getBegin().filter(place.begin::equals).isPresent();
  }
}
