package dev.threadproof.engine.hierarchy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which class encloses which. */
final class Nesting {

  private final ClassTable classes;
  private final ConcurrentHashMap<String, String> outermost = new ConcurrentHashMap<>();

  Nesting(ClassTable classes) {
    this.classes = classes;
  }

  /** The last target class on the way outwards, the class itself when there is none. */
  String outermost(String name) {
    String known = outermost.get(name);
    if (known == null) {
      known = findOutermost(name);
      outermost.put(name, known);
    }
    return known;
  }

  private String findOutermost(String name) {
    String at = name;
    Optional<String> next = outer(at);
    while (next.isPresent() && isTarget(at)) {
      at = next.get();
      next = outer(at);
    }
    return at;
  }

  private boolean isTarget(String name) {
    IndexedClass type = classes.probe(name);
    return type != null && type.info().target();
  }

  /** Empty also for a class that encloses itself, so that walking outwards ends. */
  Optional<String> outer(String name) {
    Set<String> inside = new HashSet<>();
    Optional<String> direct = stated(name);
    Optional<String> next = direct;
    while (next.isPresent() && inside.add(next.get())) {
      if (next.get().equals(name)) {
        return Optional.empty();
      }
      next = stated(next.get());
    }
    return direct;
  }

  private Optional<String> stated(String name) {
    IndexedClass type = classes.probe(name);
    Optional<String> declared = type == null ? Optional.empty() : type.info().declaredOuter();
    return declared.isPresent() ? declared : byName(name);
  }

  /** Compilers other than javac, and shrinkers, leave the attributes out but keep the name. */
  private Optional<String> byName(String name) {
    int start = name.lastIndexOf('/') + 1;
    for (int dollar = name.lastIndexOf('$');
        dollar > start;
        dollar = name.lastIndexOf('$', dollar - 1)) {
      String prefix = name.substring(0, dollar);
      if (classes.probe(prefix) != null) {
        return Optional.of(prefix);
      }
    }
    return Optional.empty();
  }
}
