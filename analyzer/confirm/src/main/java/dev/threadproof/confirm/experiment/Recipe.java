package dev.threadproof.confirm.experiment;

import dev.threadproof.agent.plan.Experiment;
import java.util.Locale;

/**
 * What the table says about a rule.
 *
 * @param experiment what the agent tries
 * @param choice which steps of the finding are its points
 */
record Recipe(Experiment experiment, Choice choice) {

  /** Which steps of a finding become points of a plan. */
  enum Choice {
    ACCESSES,
    CYCLE,
    STEPS,
    LOOKS,
    CALLS,
    SIGNAL,
    PLACE,
    CALL,
    METHOD
  }

  /**
   * Reads {@code experiment choice}.
   *
   * @throws IllegalArgumentException if one of the words is not known
   */
  static Recipe parse(String text) {
    String[] words = text.strip().split("\\s+", -1);
    if (words.length != 2) {
      throw new IllegalArgumentException("'" + text + "' is not an experiment and a choice");
    }
    return new Recipe(Experiment.of(words[0]), Choice.valueOf(words[1].toUpperCase(Locale.ROOT)));
  }
}
