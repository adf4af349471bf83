package dev.threadproof.engine.model;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The library models in force. Immutable.
 *
 * <p>Types are given as a list of internal names, the class itself first and its supertypes after
 * it, none before a subtype of its own. The list decides which model speaks, so the caller need not
 * have the library's classes at hand for anything else.
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
   * alone, unless a supertype speaks for those that are not named. Reads and writes of content are
   * left out where {@link #roles} says {@link TypeRole#THREAD_SAFE}.
   *
   * @param superTypes internal names of the call's owner and all its supertypes, most specific
   *     first
   * @param descriptor the method's descriptor
   * @return the effects in order, empty when no model speaks of the call
   */
  public List<Effect> effects(List<String> superTypes, String name, String descriptor) {
    Optional<MethodModel> method =
        name.equals(CONSTRUCTOR)
            ? constructor(superTypes, descriptor)
            : method(superTypes, name, descriptor);
    if (method.isEmpty()) {
      return List.of();
    }
    boolean content =
        !method.get().hasContent() || !roles(superTypes).contains(TypeRole.THREAD_SAFE);
    return method.get().effects(descriptor, content);
  }

  private Optional<MethodModel> constructor(List<String> types, String descriptor) {
    if (types.isEmpty()) {
      return Optional.empty();
    }
    Optional<TypeModel> own = index.type(types.get(0));
    return own.flatMap(model -> model.method(CONSTRUCTOR, descriptor))
        .or(() -> first(types, TypeModel::constructors))
        .or(() -> own.flatMap(TypeModel::otherwise));
  }

  private Optional<MethodModel> method(List<String> types, String name, String descriptor) {
    return first(types, model -> model.method(name, descriptor))
        .or(() -> first(types, TypeModel::otherwise));
  }

  /**
   * What the most specific type says that says anything. {@code Object} goes last wherever it
   * stands: lists put it after the superclasses, and interfaces come behind.
   */
  private <T> Optional<T> first(List<String> types, Function<TypeModel, Optional<T>> question) {
    boolean rooted = false;
    for (String type : types) {
      if (type.equals(ROOT)) {
        rooted = true;
        continue;
      }
      Optional<T> answer = index.type(type).flatMap(question);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return rooted ? index.type(ROOT).flatMap(question) : Optional.empty();
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
    return first(
        superTypes,
        model -> model.entry(name, descriptor).flatMap(rule -> rule.on(classAnnotations)));
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
