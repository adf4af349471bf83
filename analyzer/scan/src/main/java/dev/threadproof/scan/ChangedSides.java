package dev.threadproof.scan;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.scan.change.Change;
import dev.threadproof.source.MemberLines;
import dev.threadproof.source.SourceIndex;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells findings that a change may have to do with from others. A race has two ends, and the change
 * may be at either: every place that the finding names counts, and the declaration of the field or
 * lock that it is about, which may have lost its {@code volatile}.
 */
record ChangedSides(Change change, SourceIndex sources, Path base) {

  /** Why the finding does not count; nothing when the change touches a side of it. */
  Optional<Suppression> suppression(Finding finding) {
    boolean touched =
        locations(finding).anyMatch(this::isTouched)
            || sources.fields(finding).stream().anyMatch(this::isTouched);
    return touched
        ? Optional.empty()
        : Optional.of(
            new Suppression(
                Suppression.Kind.OUTSIDE_CHANGE, "change since " + change.revision(), ""));
  }

  private boolean isTouched(Location location) {
    return sources
        .member(location)
        .map(this::isTouched)
        .orElseGet(() -> change.touchesAny(location.sourceFile()));
  }

  private boolean isTouched(MemberLines lines) {
    return change.touches(base.resolve(lines.uri()), lines.first(), lines.last());
  }

  private static Stream<Location> locations(Finding finding) {
    Stream<Location> steps =
        finding.threads().stream().flatMap(side -> side.steps().stream()).map(Step::location);
    return Stream.concat(Stream.of(finding.location()), steps).distinct();
  }
}
