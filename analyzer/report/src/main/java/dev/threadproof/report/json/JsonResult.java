package dev.threadproof.report.json;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.engine.finding.Witnessed;
import java.io.IOException;

/** One element of {@code results}. */
final class JsonResult {

  private final Result result;

  private JsonResult(Result result) {
    this.result = result;
  }

  static void write(JsonStream json, Result result) throws IOException {
    json.object(new JsonResult(result)::members);
  }

  private void members(JsonStream json) throws IOException {
    Finding finding = result.finding();
    json.string("rule", finding.rule());
    json.word("level", result.level());
    json.word("confidence", finding.confidence());
    json.string("fingerprint", finding.fingerprint());
    json.strings("identity", finding.identity());
    json.string("message", finding.message());
    location(json, finding.location());
    json.array(
        "threads",
        threads -> {
          for (ThreadSide side : finding.threads()) {
            threads.object(members -> thread(members, side));
          }
        });
    json.strings("evidence", finding.evidence());
    json.known("falseIf", finding.falseIf());
    json.known("mend", finding.mend());
    if (result.verdict().isPresent()) {
      json.object("verdict", verdict -> verdict(verdict, result.verdict().get()));
    }
    if (result.suppression().isPresent()) {
      json.object(
          "suppression",
          suppression -> {
            suppression.string("kind", kind(result.suppression().get().kind()));
            suppression.string("where", result.suppression().get().where());
            suppression.string("reason", result.suppression().get().reason());
          });
    }
  }

  /** The word for it in the report. */
  static String kind(Suppression.Kind kind) {
    return switch (kind) {
      case IN_SOURCE -> "inSource";
      case ACCEPTED -> "accepted";
      case DEBT -> "debt";
      case OUTSIDE_CHANGE -> "outsideChange";
    };
  }

  private void thread(JsonStream json, ThreadSide side) throws IOException {
    json.string("name", side.name());
    json.string("origin", side.origin());
    json.array(
        "steps",
        steps -> {
          for (Step step : side.steps()) {
            steps.object(
                members -> {
                  members.string("action", step.action());
                  location(members, step.location());
                });
          }
        });
  }

  private void verdict(JsonStream json, Verdict verdict) throws IOException {
    json.word("outcome", verdict.outcome());
    if (verdict.level().isPresent()) {
      json.word("level", verdict.level().get());
    }
    json.string("why", verdict.why());
    if (!verdict.trace().isEmpty()) {
      json.array(
          "trace",
          trace -> {
            for (Witnessed witnessed : verdict.trace()) {
              trace.object(
                  members -> {
                    members.string("thread", witnessed.thread());
                    members.string("action", witnessed.action());
                    location(members, witnessed.location());
                  });
            }
          });
    }
    if (verdict.run().isPresent()) {
      json.object(
          "run",
          run -> {
            run.strings("driver", verdict.run().get().driver());
            run.number("seed", verdict.run().get().seed());
          });
    }
  }

  private void location(JsonStream json, Location location) throws IOException {
    json.object(
        "location",
        members -> {
          members.string("class", location.className());
          members.known("member", location.member());
          members.known("descriptor", location.descriptor());
          members.known("sourceFile", location.sourceFile());
          if (location.line() > 0) {
            members.number("line", location.line());
          }
          SourcePlace place = result.places().get(location);
          if (place != null) {
            members.object("source", source -> source(source, place));
          }
        });
  }

  private static void source(JsonStream json, SourcePlace place) throws IOException {
    json.string("uri", place.uri());
    json.number("startLine", place.startLine());
    json.number("startColumn", place.startColumn());
    json.number("endLine", place.endLine());
    json.number("endColumn", place.endColumn());
    if (!place.snippet().isEmpty()) {
      json.number("snippetStart", place.snippetStart());
      json.strings("snippet", place.snippet());
    }
  }
}
