package dev.threadproof.report.html;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.report.prose.Prose;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** One finding: a line to read, and behind it the threads side by side, the source, the reasons. */
final class FindingCard {

  private final Result result;
  private final Finding finding;

  FindingCard(Result result) {
    this.result = result;
    this.finding = result.finding();
  }

  void write(Markup html) throws IOException {
    String level = result.level().name().toLowerCase(Locale.ROOT);
    html.element(
        "details", this::content, "class", "finding " + level, "id", "f-" + finding.fingerprint());
  }

  private void content(Markup html) throws IOException {
    html.element("summary", this::headline);
    if (!finding.threads().isEmpty()) {
      html.element("div", this::threads, "class", "threads");
    }
    source(html);
    html.element("dl", this::reasons);
  }

  private void headline(Markup html) throws IOException {
    String level = result.level().name().toLowerCase(Locale.ROOT);
    html.element("span", level, "class", "badge");
    html.element("span", finding.message(), "class", "message");
    html.element("span", Prose.where(result, finding.location()), "class", "where");
    html.element("span", confidence(), "class", "confidence");
  }

  private void threads(Markup html) throws IOException {
    for (ThreadSide side : finding.threads()) {
      html.element(
          "div",
          column -> {
            column.element("h3", side.name());
            column.element("p", side.origin(), "class", "origin");
            column.element(
                "ol",
                steps -> {
                  for (Step step : side.steps()) {
                    steps.element("li", item -> step(item, step));
                  }
                });
          },
          "class",
          "thread");
    }
  }

  private void step(Markup html, Step step) throws IOException {
    html.element("span", step.action(), "class", "action");
    String where = Prose.where(result, step.location());
    String shortly = where.substring(where.lastIndexOf('/') + 1);
    html.element("span", shortly, "class", "where", "title", where);
    String code = codeAt(step.location());
    if (!code.isEmpty()) {
      html.element("code", code);
    }
  }

  private String codeAt(Location location) {
    SourcePlace place = result.places().get(location);
    if (place == null) {
      return "";
    }
    int index = place.startLine() - place.snippetStart();
    List<String> lines = place.snippet();
    return index >= 0 && index < lines.size() ? lines.get(index).strip() : "";
  }

  private void source(Markup html) throws IOException {
    SourcePlace place = result.places().get(finding.location());
    if (place == null || place.snippet().isEmpty()) {
      return;
    }
    html.element(
        "pre",
        lines -> {
          int number = place.snippetStart();
          for (String line : place.snippet()) {
            boolean marked = number >= place.startLine() && number <= place.endLine();
            String numbered = String.format(Locale.ROOT, "%5d  %s\n", number++, line);
            lines.element(marked ? "mark" : "span", numbered);
          }
        },
        "class",
        "source");
  }

  private void reasons(Markup html) throws IOException {
    for (String fact : finding.evidence()) {
      reason(html, "evidence", fact);
    }
    reason(html, "verdict", result.verdict().map(Prose::verdict).orElse(""));
    reason(html, "false if", finding.falseIf());
    reason(html, "mend", finding.mend());
    reason(html, "fingerprint", finding.fingerprint());
  }

  private static void reason(Markup html, String name, String text) throws IOException {
    if (!text.isEmpty()) {
      html.element("dt", name).element("dd", text);
    }
  }

  private String confidence() {
    return finding.confidence().name().toLowerCase(Locale.ROOT);
  }
}
