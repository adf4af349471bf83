package dev.threadproof.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Limit;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.Tier;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads format {@code threadproof-report}, version 1, back. All that the format holds comes back as
 * it was; the rules' pages are not in it, they come back empty.
 */
public final class JsonReportReader {

  private final Map<String, RuleDescriptor> rules = new TreeMap<>();

  private JsonReportReader() {}

  /**
   * Reads a whole report.
   *
   * @throws IOException when it cannot be read or is none; the message says what is wrong with it
   */
  public static ScanReport read(Reader in) throws IOException {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(in);
    } catch (JsonProcessingException e) {
      throw new IOException("not JSON: " + e.getOriginalMessage(), e);
    }
    if (!root.path("format").asText().equals("threadproof-report")) {
      throw new IOException("not a threadproof report: its 'format' is not 'threadproof-report'");
    }
    if (root.path("version").asInt() != JsonReport.VERSION) {
      throw new IOException(
          "version " + root.path("version").asText() + " of the format is not known here");
    }
    try {
      return new JsonReportReader().report(root);
    } catch (IllegalArgumentException e) {
      throw new IOException("damaged report: " + e.getMessage(), e);
    }
  }

  private ScanReport report(JsonNode root) {
    List<RuleDescriptor> ran = each(root.path("rules"), JsonReportReader::rule);
    ran.forEach(rule -> rules.put(rule.id(), rule));
    Map<String, String> hashes = new TreeMap<>();
    root.path("hashes").properties().forEach(e -> hashes.put(e.getKey(), text(e.getValue())));
    return new ScanReport(
        text(root.path("tool").path("version")),
        each(root.path("targets"), JsonReportReader::text),
        ran,
        each(root.path("results"), this::result),
        each(root.path("diagnostics"), JsonReportReader::diagnostic),
        each(root.path("limits"), JsonReportReader::limit),
        root.path("summary").path("classes").asInt(),
        hashes);
  }

  private Result result(JsonNode node) {
    RuleDescriptor rule = rules.get(text(node.path("rule")));
    if (rule == null) {
      throw new IllegalArgumentException(
          "a result of rule '" + text(node.path("rule")) + "', which is not among the rules");
    }
    return new ResultReader(node, rule).result();
  }

  private static RuleDescriptor rule(JsonNode node) {
    return new RuleDescriptor(
        text(node.path("id")),
        text(node.path("summary")),
        constant(Tier.class, node.path("tier")),
        "");
  }

  private static Diagnostic diagnostic(JsonNode node) {
    return new Diagnostic(
        constant(Diagnostic.Severity.class, node.path("severity")),
        text(node.path("input")),
        text(node.path("reason")),
        text(node.path("action")));
  }

  private static Limit limit(JsonNode node) {
    return new Limit(text(node.path("name")), text(node.path("where")), text(node.path("detail")));
  }

  static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> list = new ArrayList<>();
    array.forEach(element -> list.add(read.apply(element)));
    return list;
  }

  /** The string, empty when it is absent. */
  static String text(JsonNode node) {
    return node.asText("");
  }

  static <E extends Enum<E>> E constant(Class<E> type, JsonNode word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text(word))) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "'" + text(word) + "' is no " + type.getSimpleName().toLowerCase(java.util.Locale.ROOT));
  }
}
