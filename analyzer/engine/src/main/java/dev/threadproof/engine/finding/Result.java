package dev.threadproof.engine.finding;

import java.util.Map;
import java.util.Optional;

/**
 * A finding as it is reported.
 *
 * @param places source places of the finding's locations; locations with no source at hand are
 *     missing
 * @param suppression present when the user accepted the finding
 * @param verdict present when somebody tried to prove the finding
 */
public record Result(
    Finding finding,
    RuleDescriptor rule,
    Map<Location, SourcePlace> places,
    Optional<Suppression> suppression,
    Optional<Verdict> verdict)
    implements Comparable<Result> {

  public Result {
    places = Map.copyOf(places);
  }

  /** A result that nobody tried to prove. */
  public Result(
      Finding finding,
      RuleDescriptor rule,
      Map<Location, SourcePlace> places,
      Optional<Suppression> suppression) {
    this(finding, rule, places, suppression, Optional.empty());
  }

  /** The same with a verdict; a proof raises the finding's confidence. */
  public Result with(Verdict given) {
    boolean proven = given.outcome() == Outcome.PROVEN;
    Finding judged = proven ? finding.with(Confidence.PROVEN) : finding;
    return new Result(judged, rule, places, suppression, Optional.of(given));
  }

  /** How bad it is: as its rule says, or a note when it is fit for review only. */
  public Level level() {
    return finding.review() ? Level.NOTE : Level.of(rule.tier(), finding.confidence());
  }

  /** The same, not counted for the reason that is given. */
  public Result suppressed(Suppression reason) {
    return new Result(finding, rule, places, Optional.of(reason), verdict);
  }

  @Override
  public int compareTo(Result other) {
    return finding.compareTo(other.finding);
  }
}
