package dev.threadproof.report.sarif;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.report.json.JsonStream;
import java.io.IOException;
import java.util.List;

/** One result object. */
final class SarifResult {

  /** Index of a rule that the tool component does not describe; the default of the schema. */
  static final int NO_RULE = -1;

  private final Result result;
  private final Finding finding;
  private final int ruleIndex;
  private final boolean suppressions;
  private final Locations locations;

  /**
   * @param ruleIndex position in the tool component's rules, or {@link #NO_RULE}
   * @param suppressions whether to say that the result is not suppressed when it is not
   */
  SarifResult(Result result, int ruleIndex, boolean suppressions) {
    this.result = result;
    this.finding = result.finding();
    this.ruleIndex = ruleIndex;
    this.suppressions = suppressions;
    this.locations = new Locations(result.places());
  }

  void write(JsonStream json) throws IOException {
    json.string("ruleId", finding.rule());
    if (ruleIndex != NO_RULE) {
      json.number("ruleIndex", ruleIndex);
    }
    json.word("level", result.level());
    json.object("message", message -> message.string("text", Messages.of(finding)));
    json.array(
        "locations",
        array -> array.object(place -> locations.whereWithContext(place, finding.location())));
    boolean expected = finding.threads().stream().anyMatch(SarifResult::moves);
    boolean seen = result.verdict().stream().anyMatch(v -> !v.trace().isEmpty());
    if (expected || seen) {
      json.array("codeFlows", flows -> codeFlows(flows, expected, seen));
    }
    if (expected) {
      json.array("relatedLocations", this::relatedLocations);
    }
    json.object(
        "partialFingerprints", prints -> prints.string("threadproof/v1", finding.fingerprint()));
    if (suppressions) {
      json.array("suppressions", this::suppressions);
    }
    json.object("properties", this::properties);
  }

  /** What was seen comes before what the analysis expects. */
  private void codeFlows(JsonStream json, boolean expected, boolean seen) throws IOException {
    if (seen) {
      Verdict verdict = result.verdict().orElseThrow();
      json.object(flow -> new TraceFlow(verdict, locations).write(flow));
    }
    if (expected) {
      json.object(this::codeFlow);
    }
  }

  private void codeFlow(JsonStream json) throws IOException {
    Messages.text(json, "message", finding.message());
    int longest = finding.threads().stream().mapToInt(side -> side.steps().size()).max().orElse(0);
    json.array(
        "threadFlows",
        flows -> {
          for (ThreadSide side : finding.threads()) {
            if (moves(side)) {
              flows.object(flow -> threadFlow(flow, side, longest));
            }
          }
        });
  }

  /**
   * One thread's steps. What the threads collide in is their last step, so the orders are counted
   * from the end: the last steps of all threads have the same.
   */
  private void threadFlow(JsonStream json, ThreadSide side, int longest) throws IOException {
    json.string("id", side.name());
    Messages.text(json, "message", Messages.intro(side));
    List<Step> steps = side.steps();
    json.array(
        "locations",
        array -> {
          for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean last = i == steps.size() - 1;
            int order = longest - steps.size() + i + 1;
            array.object(
                place -> {
                  place.object("location", location -> location(location, step, step.action()));
                  place.number("executionOrder", order);
                  place.string("importance", last ? "essential" : "important");
                });
          }
        });
  }

  /** The steps of all threads, with the ids that {@link Messages#of} links to. */
  private void relatedLocations(JsonStream json) throws IOException {
    int id = 1;
    for (ThreadSide side : finding.threads()) {
      for (Step step : side.steps()) {
        int number = id++;
        json.object(
            related -> {
              related.number("id", number);
              location(related, step, side.name() + ": " + step.action());
            });
      }
    }
  }

  private void location(JsonStream json, Step step, String text) throws IOException {
    locations.where(json, step.location());
    Messages.text(json, "message", text);
  }

  private void suppressions(JsonStream json) throws IOException {
    if (result.suppression().isEmpty()) {
      return;
    }
    json.object(
        suppression -> {
          boolean inSource = result.suppression().get().kind() == Suppression.Kind.IN_SOURCE;
          suppression.string("kind", inSource ? "inSource" : "external");
          suppression.known("justification", result.suppression().get().reason());
          suppression.object(
              "properties",
              properties -> properties.string("where", result.suppression().get().where()));
        });
  }

  private void properties(JsonStream json) throws IOException {
    json.word("confidence", finding.confidence());
    json.strings("identity", finding.identity());
    json.strings("evidence", finding.evidence());
    json.known("falseIf", finding.falseIf());
    json.known("mend", finding.mend());
    if (result.verdict().isPresent()) {
      Verdict verdict = result.verdict().get();
      json.object(
          "verdict",
          members -> {
            members.word("outcome", verdict.outcome());
            if (verdict.level().isPresent()) {
              members.word("level", verdict.level().get());
            }
            members.string("why", verdict.why());
          });
    }
  }

  private static boolean moves(ThreadSide side) {
    return !side.steps().isEmpty();
  }
}
