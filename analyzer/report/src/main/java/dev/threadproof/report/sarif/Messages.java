package dev.threadproof.report.sarif;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.report.json.JsonStream;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Message objects. In their text, braces mark placeholders and {@code [text](1)} a link to a
 * related location (SARIF 2.1.0, 3.11.5 and 3.11.6), so names that contain such characters are
 * escaped.
 */
final class Messages {

  private static final Pattern LINK_TEXT = Pattern.compile("[\\\\\\[\\]]");

  private Messages() {}

  /** {@code "name": {"text": "…"}} for a text without links. */
  static void text(JsonStream json, String name, String text) throws IOException {
    json.object(name, message -> message.string("text", braced(text)));
  }

  /**
   * All that the finding says, in the order in which it is read. The steps are links, numbered from
   * 1 over all threads, to the related locations.
   */
  static String of(Finding finding) {
    StringBuilder text = new StringBuilder(unlinked(finding.message()));
    int id = 1;
    for (ThreadSide side : finding.threads()) {
      text.append('\n').append(unlinked(intro(side))).append(": ");
      String separator = "";
      for (Step step : side.steps()) {
        text.append(separator).append(link(step, id++));
        separator = ", then ";
      }
    }
    if (!finding.evidence().isEmpty()) {
      text.append("\nEvidence: ").append(unlinked(String.join("; ", finding.evidence())));
    }
    if (!finding.falseIf().isEmpty()) {
      text.append("\nFalse if: ").append(unlinked(finding.falseIf()));
    }
    if (!finding.mend().isEmpty()) {
      text.append("\nMend: ").append(unlinked(finding.mend()));
    }
    return braced(text.toString());
  }

  /** {@code thread A (Main.main → Bank.transfer)}. */
  static String intro(ThreadSide side) {
    return side.origin().isEmpty() ? side.name() : side.name() + " (" + side.origin() + ")";
  }

  private static String link(Step step, int id) {
    String at = step.location().line() > 0 ? " (line " + step.location().line() + ")" : "";
    String text = LINK_TEXT.matcher(step.action() + at).replaceAll("\\\\$0");
    return "[" + text + "](" + id + ")";
  }

  /** Keeps text that only looks like a link from being one. */
  private static String unlinked(String text) {
    return text.replace("](", "] (");
  }

  private static String braced(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }
}
