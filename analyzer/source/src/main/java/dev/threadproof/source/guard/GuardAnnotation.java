package dev.threadproof.source.guard;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import java.util.Optional;

/**
 * Reads {@code @GuardedBy} of any package. Several guards in one annotation are left alone: their
 * meaning (all for a write, any for a read) is not that of one guard.
 */
final class GuardAnnotation {

  private GuardAnnotation() {}

  /** The guard that a field's annotation names. */
  static Optional<String> guard(FieldDeclaration field) {
    return field.getAnnotations().stream()
        .filter(a -> a.getName().getIdentifier().equals("GuardedBy"))
        .flatMap(a -> value(a).stream())
        .flatMap(v -> literal(v).stream())
        .flatMap(text -> GuardExpression.whole(text).stream())
        .findFirst();
  }

  private static Optional<Expression> value(AnnotationExpr annotation) {
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      return Optional.of(single.getMemberValue());
    }
    return annotation instanceof NormalAnnotationExpr normal
        ? normal.getPairs().stream()
            .filter(p -> p.getNameAsString().equals("value"))
            .map(p -> p.getValue())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<String> literal(Expression value) {
    if (value instanceof ArrayInitializerExpr array && array.getValues().size() == 1) {
      return literal(array.getValues().get(0));
    }
    return value.isStringLiteralExpr()
        ? Optional.of(value.asStringLiteralExpr().asString())
        : Optional.empty();
  }
}
