package dev.threadproof.engine.classpath;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Classes of distinct names: of several with one name the first, as a class loader does it. */
final class FirstOfName {

  private final Map<String, ClassFile> classes = new LinkedHashMap<>();
  private final Map<String, Integer> repeated = new LinkedHashMap<>();

  void add(FoundClass found) {
    if (classes.putIfAbsent(found.file().name(), found.file()) != null) {
      repeated.merge(found.container(), 1, Integer::sum);
    }
  }

  List<ClassFile> classes() {
    return List.copyOf(classes.values());
  }

  /** One line per container that repeats classes, not one per class. */
  void report(ReadLog log) {
    repeated.forEach(
        (container, count) ->
            log.note(container, "classes already seen: " + count, "first ones kept"));
  }
}
