package dev.threadproof.report.sarif;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Level;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.report.json.JsonStream;
import java.io.IOException;
import java.util.List;

/** The tool component: who we are, the rules that ran, the notifications that may come. */
final class ToolDriver {

  private ToolDriver() {}

  static void write(JsonStream json, ScanReport report) throws IOException {
    json.string("name", "Threadproof");
    json.known("version", report.version());
    json.array(
        "rules",
        rules -> {
          for (RuleDescriptor rule : report.rules()) {
            rules.object(members -> rule(members, rule));
          }
        });
    json.array("notifications", Invocation::descriptors);
  }

  private static void rule(JsonStream json, RuleDescriptor rule) throws IOException {
    RulePage page = new RulePage(rule.page());
    json.string("id", rule.id());
    json.string("name", rule.id());
    Messages.text(json, "shortDescription", rule.summary());
    Messages.text(json, "fullDescription", page.firstParagraph().orElse(rule.summary()));
    if (!rule.page().isBlank()) {
      json.object(
          "help",
          help -> {
            help.string("text", page.plain());
            help.string("markdown", rule.page());
          });
    }
    json.object(
        "defaultConfiguration",
        configuration -> {
          configuration.bool("enabled", rule.tier() != Tier.OPT);
          configuration.word("level", Level.of(rule.tier(), Confidence.LIKELY));
        });
    json.object(
        "properties",
        properties -> {
          properties.word("tier", rule.tier());
          properties.strings("tags", List.of("concurrency"));
        });
  }
}
