package dev.threadproof.confirm.junit;

import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.engine.finding.Witnessed;
import java.util.Locale;

/** A proof in words, for the message of a failed test. */
final class ProofText {

  private ProofText() {}

  static String of(String about, Verdict verdict) {
    StringBuilder text = new StringBuilder(about);
    text.append(": proven");
    verdict.level().ifPresent(l -> text.append(" (").append(word(l)).append(')'));
    text.append(": ").append(verdict.why());
    int number = 1;
    for (Witnessed step : verdict.trace()) {
      text.append("\n  ").append(number++).append(". ").append(line(step));
    }
    verdict.run().ifPresent(run -> text.append("\n  seed ").append(run.seed()));
    return text.toString();
  }

  static String line(Witnessed step) {
    int line = step.location().line();
    String where = step.location().shortName() + (line > 0 ? ":" + line : "");
    return step.thread() + " " + step.action() + " at " + where;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
