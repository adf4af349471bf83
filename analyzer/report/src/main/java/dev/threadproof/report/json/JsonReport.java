package dev.threadproof.report.json;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Limit;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.summary.RuleCount;
import dev.threadproof.report.summary.Summary;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Writes format {@code threadproof-report}, version 1. */
public final class JsonReport {

  /** Changes when a reader of the old format could misread the new one. */
  static final int VERSION = 1;

  private JsonReport() {}

  /** Writes the whole report; what the contract of a report format says holds here. */
  public static void write(ScanReport report, Writer out) throws IOException {
    JsonStream.document(out, json -> members(json, report));
  }

  private static void members(JsonStream json, ScanReport report) throws IOException {
    json.string("format", "threadproof-report");
    json.number("version", VERSION);
    json.object(
        "tool",
        tool -> {
          tool.string("name", "threadproof");
          tool.string("version", report.version());
        });
    json.strings("targets", report.targets());
    json.bool("complete", !report.incomplete());
    json.object("summary", summary -> summary(summary, Summary.of(report)));
    json.array(
        "rules",
        rules -> {
          for (RuleDescriptor rule : report.rules()) {
            rules.object(members -> rule(members, rule));
          }
        });
    json.array(
        "results",
        results -> {
          for (Result result : report.results()) {
            JsonResult.write(results, result);
          }
        });
    json.array(
        "diagnostics",
        diagnostics -> {
          for (Diagnostic diagnostic : report.diagnostics()) {
            diagnostics.object(members -> diagnostic(members, diagnostic));
          }
        });
    json.array(
        "limits",
        limits -> {
          for (Limit limit : report.limits()) {
            limits.object(members -> limit(members, limit));
          }
        });
    if (!report.hashes().isEmpty()) {
      json.object(
          "hashes",
          hashes -> {
            for (Map.Entry<String, String> hash : report.hashes().entrySet()) {
              hashes.string(hash.getKey(), hash.getValue());
            }
          });
    }
  }

  private static void summary(JsonStream json, Summary summary) throws IOException {
    json.number("classes", summary.classes());
    json.number("findings", summary.findings());
    json.number("errors", summary.errors());
    json.number("warnings", summary.warnings());
    json.number("notes", summary.notes());
    json.number("suppressed", summary.suppressed());
    json.object(
        "byRule",
        rules -> {
          for (RuleCount count : summary.byRule()) {
            rules.number(count.rule(), count.findings());
          }
        });
  }

  private static void rule(JsonStream json, RuleDescriptor rule) throws IOException {
    json.string("id", rule.id());
    json.string("summary", rule.summary());
    json.word("tier", rule.tier());
  }

  private static void diagnostic(JsonStream json, Diagnostic diagnostic) throws IOException {
    json.word("severity", diagnostic.severity());
    json.string("input", diagnostic.input());
    json.string("reason", diagnostic.reason());
    json.string("action", diagnostic.action());
  }

  private static void limit(JsonStream json, Limit limit) throws IOException {
    json.string("name", limit.name());
    json.string("where", limit.where());
    json.string("detail", limit.detail());
  }
}
