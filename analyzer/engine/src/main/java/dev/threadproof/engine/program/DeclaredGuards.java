package dev.threadproof.engine.program;

import dev.threadproof.engine.finding.DeclaredGuard;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.AnnotationRole;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.PathText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The guards that the user declares for fields, by comment or annotation, as guards of accesses.
 */
final class DeclaredGuards {

  private final Hierarchy hierarchy;
  private final Models models;
  private final Map<String, String> fromSources = new HashMap<>();

  DeclaredGuards(Hierarchy hierarchy, Models models, List<DeclaredGuard> guards) {
    this.hierarchy = hierarchy;
    this.models = models;
    guards.forEach(g -> fromSources.put(g.className() + "#" + g.field(), g.guard()));
  }

  /**
   * The lock declared for the field; empty when none is, or when the expression is not the name of
   * one.
   */
  Optional<Guard> of(FieldId field) {
    String key = Names.className(field.owner()) + "#" + field.name();
    Optional<String> expression = Optional.ofNullable(fromSources.get(key));
    return expression.or(() -> annotated(field)).flatMap(e -> parse(e, field));
  }

  /**
   * Whether the access is made by a method that is itself declared to be guarded: then its callers
   * are asked for the lock, by names that need not be those of the method.
   */
  boolean isPassedOn(Use use) {
    return isGuarded(use.site().written()) || isGuarded(use.site().method());
  }

  private boolean isGuarded(MethodId method) {
    return hierarchy
        .find(method.owner())
        .flatMap(c -> c.method(method.name(), method.descriptor()))
        .filter(m -> models.annotationRoles(m.annotations()).contains(AnnotationRole.GUARDED_BY))
        .isPresent();
  }

  private Optional<String> annotated(FieldId field) {
    Optional<MemberInfo> info = hierarchy.find(field.owner()).flatMap(c -> c.field(field.name()));
    if (info.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<String, String> annotation : info.get().annotationValues().entrySet()) {
      if (models.annotationRoles(Set.of(annotation.getKey())).contains(AnnotationRole.GUARDED_BY)) {
        return Optional.of(annotation.getValue());
      }
    }
    return Optional.empty();
  }

  private Optional<Guard> parse(String expression, FieldId field) {
    String text =
        expression.startsWith("this.") ? expression.substring("this.".length()) : expression;
    String simple = PathText.simpleName(field.owner());
    if (text.equals("this")) {
      return Optional.of(new Guard(Guard.Relation.OWN, "this", Lock.Kind.MONITOR));
    } else if (text.endsWith(".class")) {
      return Optional.of(new Guard(Guard.Relation.GLOBAL, text, Lock.Kind.MONITOR));
    } else if (text.contains(".") || text.contains("(")) {
      return Optional.empty();
    }
    Optional<MemberInfo> lock =
        hierarchy.find(field.owner()).filter(ClassInfo::target).flatMap(c -> c.field(text));
    return lock.map(
        l ->
            l.isStatic()
                ? new Guard(Guard.Relation.GLOBAL, simple + "." + text, kind(l))
                : new Guard(Guard.Relation.OWN, "this." + text, kind(l)));
  }

  private Lock.Kind kind(MemberInfo lock) {
    String type =
        lock.descriptor().startsWith("L")
            ? lock.descriptor().substring(1, lock.descriptor().length() - 1)
            : lock.descriptor();
    return hierarchy.isSubtype(type, "java/util/concurrent/locks/Lock")
        ? Lock.Kind.LOCK
        : Lock.Kind.MONITOR;
  }
}
