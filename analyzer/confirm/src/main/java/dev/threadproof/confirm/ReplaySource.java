package dev.threadproof.confirm;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.PlanFile;
import dev.threadproof.confirm.experiment.Planner;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.ProgramRun;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The source of a JUnit 5 test that plays a proof again.
 *
 * @param className simple name of the test's class
 * @param text the whole compilation unit, in the unnamed package
 */
public record ReplaySource(String className, String text) {

  private static final int DIGITS = 6;

  /**
   * Writes the test.
   *
   * @param proven a result with a proof
   * @param hashes class files that the scan saw
   * @throws IllegalArgumentException with a line for the user when it was not proven
   */
  public static ReplaySource of(Result proven, Map<String, String> hashes) {
    Finding finding = proven.finding();
    Verdict verdict =
        proven
            .verdict()
            .filter(v -> v.outcome() == Outcome.PROVEN && v.run().isPresent())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "finding " + finding.fingerprint() + " has no proof to play again"));
    Plan plan = new Planner(hashes).plan(finding).orElseThrow();
    ProgramRun run = verdict.run().orElseThrow();
    String name = finding.rule() + "_" + finding.fingerprint().substring(0, DIGITS) + "_Test";
    boolean generated = run.driver().get(0).equals("generate");
    String entries = generated ? Entries.of(finding, plan.experiment()).text() : "";
    return new ReplaySource(name, source(name, finding, run, PlanFile.write(plan) + entries));
  }

  private static String source(String name, Finding finding, ProgramRun run, String plan) {
    StringBuilder source = new StringBuilder();
    source.append("import dev.threadproof.confirm.junit.Replay;\n");
    source.append("import org.junit.jupiter.api.Test;\n\n");
    source.append("/** ").append(comment(finding.message())).append(" */\n");
    source.append("class ").append(name).append(" {\n\n");
    source.append("  private static final String PLAN =\n      \"\"\"\n");
    plan.lines().forEach(line -> source.append("      ").append(block(line)).append('\n'));
    source.append("      \"\"\";\n\n");
    source.append("  @Test\n  void mustNotHappen() throws Exception {\n");
    source.append("    Replay.of(PLAN)").append(driver(run.driver()));
    source.append(".withSeed(").append(run.seed()).append("L).mustNotHappen();\n  }\n}\n");
    return source.toString();
  }

  private static String driver(List<String> driver) {
    List<String> rest = driver.subList(1, driver.size());
    String words = rest.stream().map(ReplaySource::literal).collect(Collectors.joining(", "));
    return switch (driver.get(0)) {
      case "main" -> ".byMain(" + words + ")";
      case "junit" -> ".byTests(" + words + ")";
      default -> "";
    };
  }

  private static String block(String line) {
    return line.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ') {
        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  /** Text that can neither end a comment nor, by an escape, anything else. */
  private static String comment(String text) {
    return text.replace("*/", "* /").replace("\\", "/").replace('\n', ' ').replace('\r', ' ');
  }
}
