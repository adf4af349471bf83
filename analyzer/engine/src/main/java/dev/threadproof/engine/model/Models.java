package dev.threadproof.engine.model;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The library models in force. Immutable.
 *
 * <p>Types are given as a list of internal names, the class itself first and its supertypes after
 * it, the more specific first. The list decides which model speaks, so the caller need not have the
 * library's classes at hand for anything else.
 */
public final class Models {

  private static final String ROOT = "java/lang/Object";
  private static final String CONSTRUCTOR = "<init>";

  private final ModelIndex index;

  private Models(ModelIndex index) {
    this.index = index;
  }

  /** The models that come with the engine; reads them anew on each call. */
  public static Models builtIn() {
    return new Models(BuiltInModels.load());
  }

  /**
   * These models and those of a file; where both speak of the same type and method, the file wins.
   * A method given without parameter types replaces all its overloads. What the file says of an
   * annotation is added.
   *
   * @param userFile YAML in UTF-8, in the form that the README beside the built-in models gives
   * @throws ModelException when the file cannot be read or used; nothing of it is taken over then
   */
  public Models with(Path userFile) throws ModelException {
    ModelIndex extended = index.copy();
    extended.override(ModelReader.read(userFile));
    return new Models(extended);
  }

  /**
   * What a call does.
   *
   * <p>The first type of the list that names the method speaks; a constructor is its own type's
   * alone. Reads and writes of content are left out where {@link #roles} says {@link
   * TypeRole#THREAD_SAFE}.
   *
   * @param superTypes internal names of the call's owner and all its supertypes, most specific
   *     first
   * @param descriptor the method's descriptor
   * @return the effects in order, empty when no model speaks of the call
   */
  public List<Effect> effects(List<String> superTypes, String name, String descriptor) {
    List<String> candidates =
        name.equals(CONSTRUCTOR) && !superTypes.isEmpty() ? superTypes.subList(0, 1) : superTypes;
    Optional<MethodModel> method = named(candidates, name, descriptor);
    if (method.isEmpty()) {
      method = otherwise(candidates);
    }
    if (method.isEmpty()) {
      return List.of();
    }
    boolean content =
        !method.get().hasContent() || !roles(superTypes).contains(TypeRole.THREAD_SAFE);
    return method.get().effects(descriptor, content);
  }

  private Optional<MethodModel> named(List<String> types, String name, String descriptor) {
    for (String type : types) {
      Optional<TypeModel> model = index.type(type);
      if (model.isPresent()) {
        Optional<MethodModel> method = model.get().method(name, descriptor);
        if (method.isPresent()) {
          return method;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<MethodModel> otherwise(List<String> types) {
    for (String type : types) {
      Optional<MethodModel> otherwise = index.type(type).flatMap(TypeModel::otherwise);
      if (otherwise.isPresent()) {
        return otherwise;
      }
    }
    return Optional.empty();
  }

  /** Whether any model speaks of one of the types; {@code Object}, which all share, not counted. */
  public boolean hasModel(List<String> superTypes) {
    for (String type : superTypes) {
      if (!type.equals(ROOT) && index.type(type).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a framework calls the method on a thread of its own.
   *
   * @param superTypes internal names of the declaring class and all its supertypes, most specific
   *     first
   * @param classAnnotations descriptors of the annotations on the class
   * @param methodAnnotations descriptors of the annotations on the method
   */
  public Optional<EntryPoint> entryPoint(
      List<String> superTypes,
      Set<String> classAnnotations,
      Set<String> methodAnnotations,
      String name,
      String descriptor) {
    for (EntryRule rule : index.entries(methodAnnotations)) {
      Optional<EntryPoint> entry = rule.on(classAnnotations);
      if (entry.isPresent()) {
        return entry;
      }
    }
    for (String type : superTypes) {
      Optional<EntryPoint> entry =
          index
              .type(type)
              .flatMap(model -> model.entry(name, descriptor))
              .flatMap(rule -> rule.on(classAnnotations));
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /**
   * What a type is: the roles of all types of the list together. Whether it is thread-safe,
   * immutable or unsafe is said by the most specific type alone that says one of these.
   */
  public Set<TypeRole> roles(List<String> superTypes) {
    Set<TypeRole> roles = EnumSet.noneOf(TypeRole.class);
    boolean sharingKnown = false;
    for (String type : superTypes) {
      Set<TypeRole> own = index.type(type).map(TypeModel::roles).orElse(Set.of());
      boolean saysSharing = false;
      for (TypeRole role : own) {
        if (!role.isAboutSharing()) {
          roles.add(role);
        } else if (!sharingKnown) {
          roles.add(role);
          saysSharing = true;
        }
      }
      sharingKnown |= saysSharing;
    }
    return roles;
  }

  /**
   * What annotations say.
   *
   * @param annotationDescriptors descriptors such as {@code Lnet/jcip/annotations/GuardedBy;}
   */
  public Set<AnnotationRole> annotationRoles(Set<String> annotationDescriptors) {
    return index.roles(annotationDescriptors);
  }
}
