package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.output.JsonLine;
import dev.threadproof.agent.runtime.output.Trace;

/** What is said of the plan's finding: written when it gets stronger, and at the end. */
final class Verdict {

  private final String finding;
  private final Schedule schedule;
  private Outcome strongest = Outcome.UNREACHED;
  private String reason = "";
  private boolean written;

  Verdict(String finding, Schedule schedule) {
    this.finding = finding;
    this.schedule = schedule;
  }

  /** Whether nothing stronger can come. */
  synchronized boolean decided() {
    return strongest == Outcome.FAILED;
  }

  synchronized Outcome strongest() {
    return strongest;
  }

  /** Takes note of what was shown, and writes it if it is a proof and the strongest so far. */
  synchronized void is(Outcome outcome, String why) {
    boolean first = reason.isEmpty();
    if (outcome.compareTo(strongest) < (first ? 0 : 1)) {
      return;
    }
    strongest = outcome;
    reason = why;
    if (outcome.compareTo(Outcome.UNORDERED) >= 0) {
      write(why);
      writeSchedule();
    }
  }

  /** Writes what came out, if no proof was written before. */
  synchronized void end(Outcome weakest, String why) {
    is(weakest, why);
    if (!written) {
      write(reason);
    }
  }

  private void write(String why) {
    written = true;
    Trace.write(
        new JsonLine("verdict")
            .put("finding", finding)
            .put("verdict", strongest.verdict)
            .put("level", strongest.level)
            .put("why", why));
  }

  private void writeSchedule() {
    Trace.write(
        new JsonLine("schedule").put("seed", schedule.seed()).put("steps", schedule.steps()));
  }
}
