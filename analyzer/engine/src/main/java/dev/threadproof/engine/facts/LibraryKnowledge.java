package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the models say of classes and methods, each question answered once. Safe for use by several
 * threads.
 */
public final class LibraryKnowledge {

  private final Hierarchy hierarchy;
  private final Models models;
  private final ConcurrentHashMap<MethodId, List<Effect>> effects = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Set<TypeRole>> rolesByDescriptor =
      new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Set<TypeRole>> roles = new ConcurrentHashMap<>();

  public LibraryKnowledge(Hierarchy hierarchy, Models models) {
    this.hierarchy = hierarchy;
    this.models = models;
  }

  /** What a call does, the method's owner being the receiver's type; empty for none. */
  List<Effect> effects(MethodId method) {
    List<Effect> known = effects.get(method);
    if (known == null) {
      List<String> types = hierarchy.superTypes(method.owner());
      known = models.effects(types, method.name(), method.descriptor());
      effects.put(method, known);
    }
    return known;
  }

  /** What a type is by what is said of itself, not of its supertypes. */
  Set<TypeRole> ownRoles(String type) {
    return models.roles(List.of(type));
  }

  /** What the object at a path is, by its static type. */
  Set<TypeRole> roles(Path path) {
    Set<TypeRole> known = rolesByDescriptor.get(path.type());
    if (known == null) {
      known = roles(path.className());
      rolesByDescriptor.put(path.type(), known);
    }
    return known;
  }

  /** What a type is, by internal name. */
  public Set<TypeRole> roles(String type) {
    Set<TypeRole> known = roles.get(type);
    if (known == null) {
      known = models.roles(hierarchy.superTypes(type));
      roles.put(type, known);
    }
    return known;
  }
}
