package dev.threadproof.engine.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of each type and each annotation; filled while models load, then only read. */
final class ModelIndex {

  /** By internal name; looked up, and copied entry by entry. */
  private final Map<String, TypeModel> types = new HashMap<>(1024);

  /** By internal name, or by simple name for an annotation of any vendor. */
  private final Map<String, Set<AnnotationRole>> annotationRoles = new HashMap<>();

  private final Map<String, List<EntryRule>> annotationEntries = new HashMap<>();

  ModelIndex copy() {
    ModelIndex copy = new ModelIndex();
    types.forEach((name, model) -> copy.types.put(name, model.copy()));
    annotationRoles.forEach((name, roles) -> copy.annotationRoles.put(name, EnumSet.copyOf(roles)));
    annotationEntries.forEach(
        (name, rules) -> copy.annotationEntries.put(name, new ArrayList<>(rules)));
    return copy;
  }

  void add(List<ModelEntry> items) {
    for (ModelEntry item : items) {
      if (item instanceof ModelEntry.OfTypes ofTypes) {
        for (String type : ofTypes.types()) {
          types.computeIfAbsent(TypeNames.internal(type), k -> new TypeModel()).add(ofTypes);
        }
      } else if (item instanceof ModelEntry.OfAnnotations ofAnnotations) {
        ofAnnotations.annotations().forEach(name -> add(name.text(), ofAnnotations));
      }
    }
  }

  private void add(String annotation, ModelEntry.OfAnnotations item) {
    item.roles()
        .ifPresent(
            roles ->
                annotationRoles
                    .computeIfAbsent(annotation, k -> EnumSet.noneOf(AnnotationRole.class))
                    .addAll(roles));
    item.entry()
        .ifPresent(
            rule ->
                annotationEntries
                    .computeIfAbsent(annotation, k -> new ArrayList<>())
                    // The latest goes first, so that a user's word precedes the built-in one.
                    .add(0, rule));
  }

  /** Adds items that silence what was said before of the same types and methods. */
  void override(List<ModelEntry> items) {
    for (ModelEntry item : items) {
      if (item instanceof ModelEntry.OfTypes ofTypes) {
        for (String type : ofTypes.types()) {
          type(TypeNames.internal(type)).ifPresent(model -> model.yieldTo(ofTypes));
        }
      }
    }
    add(items);
  }

  Optional<TypeModel> type(String internalName) {
    return Optional.ofNullable(types.get(internalName));
  }

  Set<AnnotationRole> roles(Set<String> descriptors) {
    Set<AnnotationRole> found = EnumSet.noneOf(AnnotationRole.class);
    for (String descriptor : descriptors) {
      String name = TypeNames.ofDescriptor(descriptor);
      found.addAll(annotationRoles.getOrDefault(name, Set.of()));
      found.addAll(annotationRoles.getOrDefault(TypeNames.simple(name), Set.of()));
    }
    return found;
  }

  /** The rules for a method with these annotations, in an order that does not vary. */
  List<EntryRule> entries(Set<String> descriptors) {
    if (descriptors.isEmpty()) {
      return List.of();
    }
    List<EntryRule> found = new ArrayList<>();
    for (String descriptor : descriptors.stream().sorted().toList()) {
      String name = TypeNames.ofDescriptor(descriptor);
      found.addAll(annotationEntries.getOrDefault(name, List.of()));
      String simple = TypeNames.simple(name);
      if (!simple.equals(name)) {
        found.addAll(annotationEntries.getOrDefault(simple, List.of()));
      }
    }
    return found;
  }
}
