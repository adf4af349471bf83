package dev.threadproof.engine.program;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.model.TypeRole;
import java.util.Set;

/** What is known of the classes of containers that fields hold. */
final class Containers {

  private final Hierarchy hierarchy;
  private final Models models;
  private final FieldFacts facts;

  Containers(Hierarchy hierarchy, Models models, FieldFacts facts) {
    this.hierarchy = hierarchy;
    this.models = models;
    this.facts = facts;
  }

  /**
   * Whether the field only ever holds objects that guard themselves, whatever is called on them.
   */
  boolean guardThemselves(FieldId field) {
    String declared = field.descriptor();
    Set<String> types =
        facts
            .storedTypes()
            .getOrDefault(
                field,
                declared.startsWith("L")
                    ? Set.of(declared.substring(1, declared.length() - 1))
                    : Set.of());
    return !types.isEmpty()
        && types.stream()
            .allMatch(t -> models.roles(hierarchy.superTypes(t)).contains(TypeRole.THREAD_SAFE));
  }

  /** Whether it is a container of which only an interface is known, so that it may guard itself. */
  boolean isOfUnknownClass(FieldUse field) {
    String declared = field.field().descriptor();
    if (!field.content() || !declared.startsWith("L")) {
      return false;
    }
    if (declared.equals("Ljava/util/List;")) {
      return false; // hardly any list does
    }
    Set<String> stored = facts.storedTypes().getOrDefault(field.field(), Set.of());
    return stored.isEmpty()
        ? hierarchy
            .find(declared.substring(1, declared.length() - 1))
            .filter(ClassInfo::isInterface)
            .isPresent()
        : stored.stream().allMatch(t -> hierarchy.find(t).isEmpty());
  }
}
