package dev.threadproof.engine.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of methods, by name and then by overload; one overload's own word goes first. */
final class Overloads<T> {

  private record Said<T>(MethodPattern pattern, T what) {}

  // Looked up by name, never iterated.
  private final Map<String, List<Said<T>>> byName = new HashMap<>();

  Overloads<T> copy() {
    Overloads<T> copy = new Overloads<>();
    byName.forEach((name, said) -> copy.byName.put(name, new ArrayList<>(said)));
    return copy;
  }

  /** Replaces what was said of exactly this pattern. */
  void put(MethodPattern pattern, T what) {
    List<Said<T>> said = byName.computeIfAbsent(pattern.name(), k -> new ArrayList<>());
    said.removeIf(old -> old.pattern().equals(pattern));
    int place = pattern.parameters().isPresent() ? 0 : said.size();
    said.add(place, new Said<>(pattern, what));
  }

  /** Drops what a pattern covers: one overload, or all that share its name. */
  void drop(MethodPattern pattern) {
    List<Said<T>> said = byName.get(pattern.name());
    if (said != null) {
      said.removeIf(old -> pattern.parameters().isEmpty() || old.pattern().equals(pattern));
    }
  }

  Optional<T> find(String name, String descriptor) {
    List<Said<T>> said = byName.get(name);
    if (said != null) {
      for (Said<T> one : said) {
        if (one.pattern().matches(descriptor)) {
          return Optional.of(one.what());
        }
      }
    }
    return Optional.empty();
  }
}
