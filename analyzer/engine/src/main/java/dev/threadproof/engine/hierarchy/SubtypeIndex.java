package dev.threadproof.engine.hierarchy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who extends whom, downwards: for every supertype of a target, the targets below it. */
final class SubtypeIndex {

  private final Map<String, List<String>> subtypes = new HashMap<>();
  private final List<String> all;

  SubtypeIndex(List<ClassInfo> sortedTargets, Supertypes supertypes) {
    all = sortedTargets.stream().map(ClassInfo::name).toList();
    for (String target : all) {
      for (String supertype : supertypes.of(target).all()) {
        if (!supertype.equals(target) && !supertype.equals(Supertypes.OBJECT)) {
          subtypes.computeIfAbsent(supertype, name -> new ArrayList<>(2)).add(target);
        }
      }
    }
    subtypes.replaceAll((name, below) -> List.copyOf(below));
  }

  /** All transitive subtypes among the targets, sorted by name, without the type itself. */
  List<String> below(String name) {
    if (name.equals(Supertypes.OBJECT)) {
      return all.stream().filter(target -> !target.equals(name)).toList();
    }
    return subtypes.getOrDefault(name, List.of());
  }
}
