package dev.threadproof.engine.finding;

import java.util.Map;
import java.util.Optional;

/**
 * A finding as it is reported.
 *
 * @param places source places of the finding's locations; locations with no source at hand are
 *     missing
 * @param suppression present when the user accepted the finding
 */
public record Result(
    Finding finding,
    RuleDescriptor rule,
    Map<Location, SourcePlace> places,
    Optional<Suppression> suppression)
    implements Comparable<Result> {

  public Result {
    places = Map.copyOf(places);
  }

  public Level level() {
    return Level.of(rule.tier(), finding.confidence());
  }

  /** The same, not counted for the reason that is given. */
  public Result suppressed(Suppression reason) {
    return new Result(finding, rule, places, Optional.of(reason));
  }

  @Override
  public int compareTo(Result other) {
    return finding.compareTo(other.finding);
  }
}
