package dev.threadproof.source.suppress;

import com.github.javaparser.Range;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.source.file.Notices;
import dev.threadproof.source.file.SourceFile;
import dev.threadproof.source.place.MemberSearch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the suppressions that cover a place, and warns of those that cannot work. */
public final class Suppressions {

  private static final String GRAMMAR = "write // threadproof: allow Rule -- reason";

  private final Notices notices;
  private final Set<String> checked = new HashSet<>();

  /** Tells {@code notices} of suppressions that name no known rule or give no reason. */
  public Suppressions(Notices notices) {
    this.notices = notices;
  }

  /**
   * The suppression of a rule for code at a place: a comment beside it, else the annotation of the
   * nearest declaration around it.
   *
   * @param line the line that the comment may stand on or above
   */
  public Optional<Suppression> at(SourceFile file, Range place, int line, String rule) {
    Comments comments = Comments.of(file);
    Stream<Permit> beside =
        Stream.of(line, place.begin.line, Enclosing.firstLine(file, place))
            .distinct()
            .flatMap(l -> comments.at(l).stream());
    return first(file, rule, Stream.concat(beside, Enclosing.permits(file, place)));
  }

  /**
   * The suppression of a rule at the declaration of a field itself, not of the classes around it.
   *
   * @param className binary name
   */
  public Optional<Suppression> atField(
      SourceFile file, String className, String field, String rule) {
    Optional<Range> declared =
        file.unit()
            .map(unit -> unit.types().get(className))
            .flatMap(type -> MemberSearch.field(type, field));
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    Range place = declared.get();
    Comments comments = Comments.of(file);
    Stream<Permit> beside =
        Stream.of(place.begin.line, Enclosing.firstLine(file, place))
            .distinct()
            .flatMap(l -> comments.at(l).stream());
    return first(file, rule, Stream.concat(beside, Enclosing.permitsOfField(file, place)));
  }

  /**
   * Warns once per file of what cannot work in it: misspelt comments, comments without a reason,
   * and names that are not in {@code knownRules} (when that is not empty).
   */
  public void check(SourceFile file, Set<String> knownRules) {
    if (!checked.add(file.uri()) || !file.text().content().contains("threadproof")) {
      return;
    }
    Comments.of(file)
        .forEach(
            comment -> {
              comment.permit().ifPresent(permit -> checkRules(file, permit, knownRules));
              if (!comment.fault().isEmpty()) {
                notices.warn(at(file, comment.line()), comment.fault(), "ignored; " + GRAMMAR);
              }
            });
    file.unit().stream()
        .flatMap(unit -> unit.tree().findAll(AnnotationExpr.class).stream())
        .flatMap(annotation -> Annotations.permit(annotation).stream())
        .forEach(permit -> checkRules(file, permit, knownRules));
  }

  private void checkRules(SourceFile file, Permit permit, Set<String> knownRules) {
    Predicate<String> unknown =
        rule -> !rule.equals(Permit.EVERY_RULE) && !knownRules.contains(rule);
    List<String> wrong = new TreeSet<>(permit.rules()).stream().filter(unknown).toList();
    if (!knownRules.isEmpty() && !wrong.isEmpty()) {
      notices.warn(
          at(file, permit.line()),
          "suppression names no known rule: " + String.join(", ", wrong),
          "suppresses nothing");
    }
  }

  private static Optional<Suppression> first(SourceFile file, String rule, Stream<Permit> permits) {
    return permits
        .filter(permit -> permit.allows(rule))
        .findFirst()
        .map(p -> new Suppression(p.form() + " at " + at(file, p.line()), p.reason()));
  }

  private static String at(SourceFile file, int line) {
    return file.uri() + ":" + line;
  }
}
