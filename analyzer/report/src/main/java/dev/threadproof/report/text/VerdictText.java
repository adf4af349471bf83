package dev.threadproof.report.text;

import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.engine.finding.Witnessed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What running the program said, and for a proof what the threads did, in that order. */
final class VerdictText {

  private final Verdict verdict;

  VerdictText(Verdict verdict) {
    this.verdict = verdict;
  }

  List<Line> lines(Labelled labelled) {
    List<String> paragraphs = new ArrayList<>();
    String level = verdict.level().map(l -> word(l) + ": ").orElse("");
    paragraphs.add(level + verdict.why());
    int number = 1;
    for (Witnessed witnessed : verdict.trace()) {
      paragraphs.add(number + ". " + step(witnessed));
      number++;
    }
    List<Line> lines = new ArrayList<>(labelled.lines(word(verdict.outcome()), paragraphs));
    lines.addAll(
        labelled.lines(
            "run",
            verdict.run().stream()
                .map(run -> String.join(" ", run.driver()) + ", seed " + run.seed())
                .toList()));
    return lines;
  }

  private static String step(Witnessed witnessed) {
    int line = witnessed.location().line();
    return witnessed.thread()
        + " "
        + witnessed.action()
        + " at "
        + witnessed.location().shortName()
        + (line > 0 ? ":" + line : "");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
