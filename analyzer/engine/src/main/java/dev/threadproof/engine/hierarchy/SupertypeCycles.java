package dev.threadproof.engine.hierarchy;

import dev.threadproof.engine.graph.StronglyConnectedComponents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes the cycles out of a supertype graph. No JVM loads such classes, but a damaged or hostile
 * jar can hold them, and everything that walks upwards should be able to trust that it ends.
 */
final class SupertypeCycles {

  private static final String OBJECT = "java/lang/Object";

  private SupertypeCycles() {}

  /**
   * Drops, in every class of a cycle, the supertypes that belong to the same cycle.
   *
   * @return the classes in the same order, unchanged where nothing was dropped
   */
  static List<ClassInfo> cut(List<ClassInfo> types) {
    Map<String, Integer> numbers = new HashMap<>(types.size() * 2);
    for (int i = 0; i < types.size(); i++) {
      numbers.put(types.get(i).name(), i);
    }
    List<ClassInfo> result = new ArrayList<>(types);
    for (int[] component :
        StronglyConnectedComponents.of(types.size(), i -> supers(types.get(i), numbers))) {
      for (int member : component) {
        ClassInfo type = types.get(member);
        Predicate<String> inCycle =
            name -> {
              Integer number = numbers.get(name);
              return number != null && Arrays.binarySearch(component, number) >= 0;
            };
        if (superNames(type).anyMatch(inCycle)) {
          result.set(member, without(type, inCycle));
        }
      }
    }
    return result;
  }

  private static int[] supers(ClassInfo type, Map<String, Integer> numbers) {
    return superNames(type)
        .filter(numbers::containsKey)
        .mapToInt(name -> numbers.getOrDefault(name, 0))
        .toArray();
  }

  private static Stream<String> superNames(ClassInfo type) {
    return Stream.concat(Stream.ofNullable(type.superName()), type.interfaces().stream());
  }

  private static ClassInfo without(ClassInfo type, Predicate<String> dropped) {
    String superName = type.superName();
    String root = type.name().equals(OBJECT) ? null : OBJECT;
    boolean cutSuper = superName != null && dropped.test(superName);
    return new ClassInfo(
        type.name(),
        type.access(),
        cutSuper ? root : superName,
        type.interfaces().stream().filter(dropped.negate()).toList(),
        type.annotations(),
        type.annotationValues(),
        type.fields(),
        type.methods(),
        type.declaredOuter(),
        type.target(),
        type.sourceFile());
  }
}
