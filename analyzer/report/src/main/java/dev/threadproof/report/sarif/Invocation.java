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

  private Invocation() {}

  static void write(JsonStream json, ScanReport report) throws IOException {
    json.bool("executionSuccessful", !report.incomplete());
    json.array(
        "toolExecutionNotifications",
        notifications -> {
          for (Diagnostic diagnostic : report.diagnostics()) {
            notifications.object(members -> diagnostic(members, diagnostic));
          }
          for (Limit limit : report.limits()) {
            notifications.object(members -> limit(members, limit));
          }
        });
  }

  /** The reporting descriptors that the notifications refer to, by index 0 and 1. */
  static void descriptors(JsonStream json) throws IOException {
    descriptor(json, INPUT, "An input that could not be used as it is.");
    descriptor(
        json, LIMIT, "A named bound of the analysis was hit; what lies behind was not seen.");
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
