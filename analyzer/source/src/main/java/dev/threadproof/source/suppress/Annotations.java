package dev.threadproof.source.suppress;

import com.github.javaparser.Position;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads {@code @SuppressWarnings}; only literals count, constants are not looked up. */
final class Annotations {

  private static final String EVERY_RULE = "threadproof";
  private static final String ONE_RULE = "threadproof:";

  private Annotations() {}

  /** What the annotations of one declaration permit. */
  static Stream<Permit> permits(NodeWithAnnotations<?> declaration) {
    return declaration.getAnnotations().stream().flatMap(a -> permit(a).stream());
  }

  /** What an annotation permits; nothing when it is another one or not about us. */
  static Optional<Permit> permit(AnnotationExpr annotation) {
    if (!annotation.getName().getIdentifier().equals("SuppressWarnings")) {
      return Optional.empty();
    }
    Set<String> rules = new TreeSet<>();
    value(annotation).forEach(value -> rule(value).ifPresent(rules::add));
    return rules.isEmpty() ? Optional.empty() : annotation.getBegin().map(at -> permit(at, rules));
  }

  private static Permit permit(Position at, Set<String> rules) {
    return new Permit(at.line, "annotation", rules, "");
  }

  private static Optional<String> rule(String value) {
    if (value.equals(EVERY_RULE)) {
      return Optional.of(Permit.EVERY_RULE);
    }
    return value.startsWith(ONE_RULE)
        ? Optional.of(value.substring(ONE_RULE.length()).strip())
        : Optional.empty();
  }

  private static Stream<String> value(AnnotationExpr annotation) {
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      return strings(single.getMemberValue());
    }
    if (annotation instanceof NormalAnnotationExpr normal) {
      return normal.getPairs().stream()
          .filter(p -> p.getNameAsString().equals("value"))
          .flatMap(p -> strings(p.getValue()));
    }
    return Stream.empty();
  }

  private static Stream<String> strings(Expression value) {
    if (value instanceof ArrayInitializerExpr array) {
      return array.getValues().stream().flatMap(Annotations::strings);
    }
    return value.isStringLiteralExpr()
        ? Stream.of(value.asStringLiteralExpr().asString())
        : Stream.empty();
  }
}
