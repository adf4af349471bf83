package dev.threadproof.maven.witness;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that an agent saw happen, and which findings of a scan it is the proof of.
 *
 * @param seen in the words of a finding
 */
record Sighting(Finding seen) {

  /** The rules that speak of what one kind of sighting shows. */
  private static final List<Set<String>> SAME_HARM =
      List.of(
          Set.of("LockOrderCycle", "InstanceOrderCycle"), Set.of("LockLeak", "UnlockNotInFinally"));

  /** Whether two accesses met that nothing orders. */
  boolean isRace() {
    return seen.rule().equals("UnguardedSharedField");
  }

  /**
   * Whether the finding is what was seen: of a race, the same field and an access at the same line;
   * of all else, the same kind of harm, and every thread of the finding at its line.
   */
  boolean shows(Finding finding) {
    Set<String> places = places(seen);
    if (isRace()) {
      return !finding.identity().isEmpty()
          && !seen.identity().isEmpty()
          && finding.identity().get(0).equals(seen.identity().get(0))
          && places.contains(text(finding.location()));
    }
    boolean same =
        finding.rule().equals(seen.rule())
            || SAME_HARM.stream()
                .anyMatch(r -> r.contains(finding.rule()) && r.contains(seen.rule()));
    return same && places.containsAll(ends(finding));
  }

  private static Set<String> places(Finding finding) {
    return Stream.concat(
            Stream.of(finding.location()),
            finding.threads().stream().flatMap(side -> side.steps().stream()).map(Step::location))
        .map(Sighting::text)
        .collect(Collectors.toSet());
  }

  /** Where the threads end up; the finding's own place when it tells of none. */
  private static Set<String> ends(Finding finding) {
    if (finding.threads().isEmpty()) {
      return Set.of(text(finding.location()));
    }
    return finding.threads().stream()
        .map(ThreadSide::steps)
        .map(steps -> text(steps.get(steps.size() - 1).location()))
        .collect(Collectors.toSet());
  }

  private static String text(Location location) {
    return location.className() + ":" + location.line();
  }
}
