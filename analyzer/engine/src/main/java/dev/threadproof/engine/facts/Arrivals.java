package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a method lets others go on who wait for an object: arrivals at latches. */
final class Arrivals {

  private final Map<Path, Integer> arrivals = new LinkedHashMap<>();

  /** Those may go on who wait for the object. */
  void arrived(int at, Path object) {
    arrivals.merge(object, at, Math::max);
  }

  /**
   * The objects at which the method arrives when its work is done. What is read or written after
   * the last arrival at a field's latch, or at one that a lambda captures, does not end with it;
   * the order of what comes before is known from the variable.
   *
   * @param method the method
   * @param lastAccess the last instruction that reads or writes what others may see, -1 for none
   */
  List<Path> done(MethodId method, int lastAccess) {
    List<Path> done = new ArrayList<>();
    for (Map.Entry<Path, Integer> arrival : arrivals.entrySet()) {
      boolean known =
          Access.fieldOf(arrival.getKey()) != null
              || Latches.of(arrival.getKey(), method).isPresent();
      if (arrival.getValue() >= lastAccess || !known) {
        done.add(arrival.getKey());
      }
    }
    return done;
  }
}
