package dev.threadproof.report.prose;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that a finding says, line by line, in the order in which it is read. */
public final class Prose {

  private Prose() {}

  /** Message, threads with their steps, evidence, what would make it false, what mends it. */
  public static List<String> lines(Result result) {
    Finding finding = result.finding();
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    for (ThreadSide side : finding.threads()) {
      lines.add(intro(side) + ":");
      for (Step step : side.steps()) {
        lines.add("  " + step.action() + " (" + where(result, step.location()) + ")");
      }
    }
    finding.evidence().forEach(fact -> lines.add("Evidence: " + fact));
    result.verdict().ifPresent(verdict -> lines.add(verdict(verdict)));
    if (!finding.falseIf().isEmpty()) {
      lines.add("False if: " + finding.falseIf());
    }
    if (!finding.mend().isEmpty()) {
      lines.add("Mend: " + finding.mend());
    }
    return lines;
  }

  /** {@code proven (met): both threads stood at the two places at once}. */
  public static String verdict(Verdict verdict) {
    String level = verdict.level().map(reached -> " (" + word(reached) + ")").orElse("");
    return word(verdict.outcome()) + level + ": " + verdict.why();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** {@code thread A, Main.main → Bank.transfer}. */
  public static String intro(ThreadSide side) {
    return side.origin().isEmpty() ? side.name() : side.name() + ", " + side.origin();
  }

  /** {@code src/main/java/bank/Bank.java:17}; without the line when none is known. */
  public static String where(Result result, Location location) {
    Anchor anchor = Anchor.of(result, location);
    boolean hasLine = anchor.known() || location.line() > 0;
    return hasLine ? anchor.path() + ":" + anchor.line() : anchor.path();
  }
}
