package dev.threadproof.engine.facts;

import java.util.Map;
import java.util.TreeMap;

/** Where a method writes synchronisation variables, and which are written after an instruction. */
final class Releases {

  private final TreeMap<Integer, Variables> at = new TreeMap<>();

  /** For each instruction that writes variables, all that are written there or later. */
  private final TreeMap<Integer, Variables> from = new TreeMap<>();

  void add(int instruction, Variables variables) {
    if (!variables.isEmpty()) {
      at.merge(instruction, variables, Variables::or);
    }
  }

  /** To be called once all have been added. */
  void seal() {
    Variables all = Variables.NONE;
    for (Map.Entry<Integer, Variables> release : at.descendingMap().entrySet()) {
      all = all.or(release.getValue());
      from.put(release.getKey(), all);
    }
  }

  Variables all() {
    return from.isEmpty() ? Variables.NONE : from.firstEntry().getValue();
  }

  /** The order of an instruction before which these variables have been read. */
  Order order(int instruction, Variables read) {
    Map.Entry<Integer, Variables> next = from.higherEntry(instruction);
    Variables later = next == null ? Variables.NONE : next.getValue();
    return later.isEmpty() && read.isEmpty() ? Order.NONE : new Order(read, later);
  }
}
