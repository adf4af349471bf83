package dev.threadproof.engine.hierarchy;

import java.util.List;

/**
 * A class's supertypes, itself first.
 *
 * @param all the class, its superclasses upwards, then all interfaces, none before its own
 *     subinterface
 * @param classCount how many of {@code all} are the class and its superclasses
 */
record Lineage(List<String> all, int classCount) {

  Lineage {
    all = List.copyOf(all);
  }

  List<String> classes() {
    return all.subList(0, classCount);
  }

  List<String> interfaces() {
    return all.subList(classCount, all.size());
  }
}
