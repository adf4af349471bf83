package dev.threadproof.source.place;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds declarations by name, and where in them to point. */
public final class MemberSearch {

  private MemberSearch() {}

  /**
   * The declaration of a field: from after its annotations to its end. Of {@code int a, b;} only
   * the variable asked for; also record components and enum constants.
   */
  public static Optional<Range> field(TypeDeclaration<?> type, String name) {
    return Stream.of(variables(type, name), components(type, name), constants(type, name))
        .flatMap(s -> s)
        .findFirst();
  }

  private static Stream<Range> variables(TypeDeclaration<?> type, String name) {
    return type.getFields().stream()
        .flatMap(
            field ->
                field.getVariables().stream()
                    .filter(v -> v.getNameAsString().equals(name))
                    .flatMap(
                        v ->
                            field.getVariables().size() > 1
                                ? v.getRange().stream()
                                : withoutAnnotations(field).stream()));
  }

  private static Stream<Range> components(TypeDeclaration<?> type, String name) {
    return type instanceof RecordDeclaration record
        ? record.getParameters().stream()
            .filter(p -> p.getNameAsString().equals(name))
            .flatMap(p -> p.getRange().stream())
        : Stream.empty();
  }

  private static Stream<Range> constants(TypeDeclaration<?> type, String name) {
    return type instanceof EnumDeclaration enumeration
        ? enumeration.getEntries().stream()
            .filter(e -> e.getNameAsString().equals(name))
            .flatMap(e -> e.getName().getRange().stream())
        : Stream.empty();
  }

  private static Optional<Range> withoutAnnotations(FieldDeclaration field) {
    Optional<Position> lastAnnotation =
        field.getAnnotations().stream()
            .flatMap(a -> a.getEnd().stream())
            .max(Comparator.naturalOrder());
    return Stream.concat(field.getModifiers().stream(), Stream.of(field.getVariable(0).getType()))
        .flatMap(n -> n.getBegin().stream())
        .filter(begin -> lastAnnotation.map(begin::isAfter).orElse(true))
        .min(Comparator.naturalOrder())
        .flatMap(begin -> field.getEnd().map(end -> new Range(begin, end)));
  }

  /** Methods of that name declared in the type, or, {@code deep}, in any class within it. */
  static List<CallableDeclaration<?>> callables(
      TypeDeclaration<?> type, String name, boolean deep) {
    Stream<? extends Node> members = deep ? type.stream() : type.getMembers().stream();
    return members
        .filter(CallableDeclaration.class::isInstance)
        .<CallableDeclaration<?>>map(n -> (CallableDeclaration<?>) n)
        .filter(c -> c.getNameAsString().equals(name))
        .toList();
  }

  /**
   * The overload that the parameters mean: by their types, else by their number, else the first.
   */
  static Optional<CallableDeclaration<?>> overload(
      List<CallableDeclaration<?>> candidates, List<String> parameters) {
    return Stream.<Optional<CallableDeclaration<?>>>of(
            candidates.stream().filter(c -> types(c).equals(parameters)).findFirst(),
            candidates.stream()
                .filter(c -> c.getParameters().size() == parameters.size())
                .findFirst(),
            candidates.stream().findFirst())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The first lines of anonymous and local classes and of enum constants with a body, up to their
   * first member: compilers give these lines to bridges and accessors.
   */
  static Stream<Range> unnamedHeaders(TypeDeclaration<?> type) {
    return type.stream().flatMap(node -> members(node).flatMap(m -> header(node, m).stream()));
  }

  private static Stream<NodeList<BodyDeclaration<?>>> members(Node node) {
    if (node instanceof ObjectCreationExpr creation) {
      return creation.getAnonymousClassBody().stream();
    }
    if (node instanceof EnumConstantDeclaration constant && !constant.getClassBody().isEmpty()) {
      return Stream.of(constant.getClassBody());
    }
    return node instanceof TypeDeclaration<?> local
            && local.getParentNode().filter(Statement.class::isInstance).isPresent()
        ? Stream.of(local.getMembers())
        : Stream.empty();
  }

  private static Optional<Range> header(Node node, NodeList<BodyDeclaration<?>> members) {
    Optional<Position> end = members.getFirst().flatMap(Node::getBegin).or(node::getEnd);
    return node.getBegin().flatMap(begin -> end.map(last -> new Range(begin, last)));
  }

  private static List<String> types(CallableDeclaration<?> callable) {
    return callable.getParameters().stream()
        .map(p -> p.getType().asString().replaceAll("<.*>", "") + (p.isVarArgs() ? "..." : ""))
        .toList();
  }
}
