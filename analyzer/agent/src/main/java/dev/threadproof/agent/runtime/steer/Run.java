package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.plan.Plan;

/**
 * What the parts of a steered run share.
 *
 * @param plan what is tried
 * @param index where
 * @param tracks the threads
 * @param pauses what holds them back
 * @param schedule what chance decides
 * @param verdict what is said in the end
 */
record Run(
    Plan plan, PlanIndex index, Tracks tracks, Pauses pauses, Schedule schedule, Verdict verdict) {

  static Run of(Plan plan, long seed) {
    Tracks tracks = new Tracks();
    Schedule schedule = new Schedule(seed);
    return new Run(
        plan,
        new PlanIndex(plan),
        tracks,
        new Pauses(tracks),
        schedule,
        new Verdict(plan.finding(), schedule));
  }

  /** Says what came out, if no proof did. */
  void end(String why) {
    if (index.complete()) {
      verdict.end(Outcome.REACHED, "every point was reached and nothing went wrong" + why);
    } else {
      verdict.end(Outcome.UNREACHED, "no thread came to " + index.missing() + why);
    }
  }
}
