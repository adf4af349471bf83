package dev.threadproof.engine.finding;

import java.util.List;
import java.util.Optional;

/**
 * What running the program under the agent said about a finding.
 *
 * @param level how much was seen; present exactly when the outcome is {@link Outcome#PROVEN}
 * @param why one sentence: what was seen, what ordered the accesses, or what stood in the way
 * @param trace what the threads did, in the order in which they did it; empty when not proven
 * @param run the run that the verdict is from, when there was one
 */
public record Verdict(
    Outcome outcome,
    Optional<ProofLevel> level,
    String why,
    List<Witnessed> trace,
    Optional<ProgramRun> run) {

  public Verdict {
    trace = List.copyOf(trace);
    if (level.isPresent() != (outcome == Outcome.PROVEN)) {
      throw new IllegalArgumentException("a level belongs to a proof: " + outcome + ", " + level);
    }
  }

  /** A verdict with no trace. */
  public static Verdict of(Outcome outcome, String why) {
    return new Verdict(outcome, Optional.empty(), why, List.of(), Optional.empty());
  }

  /** The same, and the run it is from. */
  public Verdict in(ProgramRun of) {
    return new Verdict(outcome, level, why, trace, Optional.of(of));
  }

  /** Whether this one says more than the other: a better supported outcome, or a higher level. */
  public boolean isStrongerThan(Verdict other) {
    int byOutcome = outcome.compareTo(other.outcome);
    return byOutcome > 0 || (byOutcome == 0 && rank(level) > rank(other.level));
  }

  private static int rank(Optional<ProofLevel> level) {
    return level.map(ProofLevel::ordinal).orElse(-1);
  }
}
