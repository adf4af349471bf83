package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which lock is held at how many places (guard inference by counting, after Engler et al., "Bugs as
 * Deviant Behavior", SOSP 2001).
 *
 * @param guard the lock held at most places, of several one that is held for a write, or the one
 *     declared; empty when none is held anywhere
 * @param guardedWrite whether a place that holds it writes
 */
record GuardStatistics(Optional<Guard> guard, int guarded, int total, boolean guardedWrite) {

  /**
   * Accesses on one line by one actor count once: a loop over a collection is one access to who
   * reads it.
   */
  private record Place(MethodId method, int line, MethodId actor) {

    static Place of(Use use) {
      Site site = use.site();
      return new Place(
          site.method(), site.line() > 0 ? site.line() : -site.insn(), use.actor().method());
    }
  }

  static GuardStatistics of(List<Use> uses) {
    Set<Guard> candidates = new TreeSet<>();
    uses.forEach(
        u -> u.meant().stream().filter(g -> g.kind().exclusive()).forEach(candidates::add));
    if (candidates.stream().anyMatch(g -> g.relation() != Guard.Relation.OTHER)) {
      // the lock of an unrelated object is held by chance when there is one of its own
      candidates.removeIf(g -> g.relation() == Guard.Relation.OTHER);
    }
    Collection<List<Use>> places = places(uses);
    GuardStatistics best = new GuardStatistics(Optional.empty(), 0, places.size(), false);
    for (Guard candidate : candidates) {
      int count = count(places, candidate, Use::meant);
      boolean writes = writes(uses, candidate, Use::meant);
      if (count > best.guarded || (count == best.guarded && writes && !best.guardedWrite)) {
        best = new GuardStatistics(Optional.of(candidate), count, places.size(), writes);
      }
    }
    return best;
  }

  /** The statistics of a guard that is declared. */
  static GuardStatistics of(List<Use> uses, Guard declared) {
    Collection<List<Use>> places = places(uses);
    return new GuardStatistics(
        Optional.of(declared),
        count(places, declared, Use::guards),
        places.size(),
        writes(uses, declared, Use::guards));
  }

  private static Collection<List<Use>> places(List<Use> uses) {
    Map<Place, List<Use>> places = new LinkedHashMap<>();
    uses.forEach(u -> places.computeIfAbsent(Place.of(u), k -> new ArrayList<>()).add(u));
    return places.values();
  }

  private static int count(
      Collection<List<Use>> places, Guard guard, Function<Use, Set<Guard>> held) {
    int count = 0;
    for (List<Use> place : places) {
      if (place.stream().allMatch(u -> guards(u, guard, held))) {
        count++;
      }
    }
    return count;
  }

  private static boolean writes(List<Use> uses, Guard guard, Function<Use, Set<Guard>> held) {
    return uses.stream().anyMatch(u -> u.write() && guards(u, guard, held));
  }

  private static boolean guards(Use use, Guard guard, Function<Use, Set<Guard>> held) {
    return held.apply(use).stream()
        .anyMatch(g -> g.excludes(guard) && (!use.write() || g.kind().exclusive()));
  }
}
