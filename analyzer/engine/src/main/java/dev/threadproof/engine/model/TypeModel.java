package dev.threadproof.engine.model;

import java.util.Optional;
import java.util.Set;

/** All that is said of one type; filled while models load, then only read. */
final class TypeModel {

  private Set<TypeRole> roles = Set.of();
  private Optional<MethodModel> constructors = Optional.empty();
  private Optional<MethodModel> otherwise = Optional.empty();
  private final Overloads<MethodModel> methods;
  private final Overloads<EntryRule> entries;

  TypeModel() {
    this(new Overloads<>(), new Overloads<>());
  }

  private TypeModel(Overloads<MethodModel> methods, Overloads<EntryRule> entries) {
    this.methods = methods;
    this.entries = entries;
  }

  TypeModel copy() {
    TypeModel copy = new TypeModel(methods.copy(), entries.copy());
    copy.roles = roles;
    copy.constructors = constructors;
    copy.otherwise = otherwise;
    return copy;
  }

  /** Takes over what the item says; where both speak of the same pattern, the item wins. */
  void add(ModelEntry.OfTypes item) {
    item.roles().ifPresent(said -> roles = said);
    if (item.constructors().isPresent()) {
      constructors = item.constructors();
    }
    if (item.otherwise().isPresent()) {
      otherwise = item.otherwise();
    }
    for (MethodModel method : item.methods()) {
      methods.put(method.pattern(), method);
    }
    for (ModelEntry.EntryMethod entry : item.entries()) {
      entries.put(entry.pattern(), entry.rule());
    }
  }

  /** Forgets what the item is about to say again, overloads included. */
  void yieldTo(ModelEntry.OfTypes item) {
    item.methods().forEach(method -> methods.drop(method.pattern()));
    item.entries().forEach(entry -> entries.drop(entry.pattern()));
  }

  Set<TypeRole> roles() {
    return roles;
  }

  Optional<MethodModel> constructors() {
    return constructors;
  }

  Optional<MethodModel> otherwise() {
    return otherwise;
  }

  Optional<MethodModel> method(String name, String descriptor) {
    return methods.find(name, descriptor);
  }

  Optional<EntryRule> entry(String name, String descriptor) {
    return entries.find(name, descriptor);
  }
}
