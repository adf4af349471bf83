package dev.threadproof.report.sarif;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Limit;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.json.JsonStream;
import java.io.IOException;

/** The invocation object: whether all was analysed, and what was not. */
final class Invocation {

  private static final String INPUT = "input";
  private static final String LIMIT = "limit";
  private static final String OMISSION = "omission";

  private Invocation() {}

  /**
   * The members of the object.
   *
   * @param left how many of the report's results are not in the file
   */
  static void write(JsonStream json, ScanReport report, int left) throws IOException {
    json.bool("executionSuccessful", !report.incomplete());
    json.array(
        "toolExecutionNotifications",
        notifications -> {
          if (left > 0) {
            notifications.object(members -> omission(members, left));
          }
          for (Diagnostic diagnostic : report.diagnostics()) {
            notifications.object(members -> diagnostic(members, diagnostic));
          }
          for (Limit limit : report.limits()) {
            notifications.object(members -> limit(members, limit));
          }
        });
  }

  /** The reporting descriptors that the notifications refer to, by index 0, 1 and 2. */
  static void descriptors(JsonStream json) throws IOException {
    descriptor(json, INPUT, "An input that could not be used as it is.");
    descriptor(
        json, LIMIT, "A named bound of the analysis was hit; what lies behind was not seen.");
    descriptor(json, OMISSION, "Results that are not in this file.");
  }

  private static void omission(JsonStream json, int left) throws IOException {
    reference(json, OMISSION, 2);
    Messages.text(
        json,
        "message",
        left
            + " more results are left out: code-scanning services take no more than "
            + SarifReport.MOST
            + "; the worst are here, and the JSON report has all");
    json.string("level", "warning");
    json.object("properties", properties -> properties.number("omitted", left));
  }

  private static void descriptor(JsonStream json, String id, String text) throws IOException {
    json.object(
        descriptor -> {
          descriptor.string("id", id);
          Messages.text(descriptor, "shortDescription", text);
        });
  }

  private static void diagnostic(JsonStream json, Diagnostic diagnostic) throws IOException {
    reference(json, INPUT, 0);
    Messages.text(json, "message", diagnostic.line());
    json.word("level", diagnostic.severity());
  }

  private static void limit(JsonStream json, Limit limit) throws IOException {
    reference(json, LIMIT, 1);
    Messages.text(
        json, "message", limit.where() + ": " + limit.detail() + " (" + limit.name() + ")");
    json.string("level", "note");
    json.object("properties", properties -> properties.string("limit", limit.name()));
  }

  private static void reference(JsonStream json, String id, int index) throws IOException {
    json.object(
        "descriptor",
        descriptor -> {
          descriptor.string("id", id);
          descriptor.number("index", index);
        });
  }
}
