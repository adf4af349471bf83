package dev.threadproof.engine.finding;

import java.util.List;

/**
 * How a program was run, so that it can be run again.
 *
 * @param driver kind and arguments: {@code main CLASS ARGS…}, {@code junit SELECTORS…} or {@code
 *     generate}
 * @param seed what the agent's choices depended on
 */
public record ProgramRun(List<String> driver, long seed) {

  public ProgramRun {
    driver = List.copyOf(driver);
  }
}
