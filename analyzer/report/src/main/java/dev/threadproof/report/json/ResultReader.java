package dev.threadproof.report.json;

import static dev.threadproof.report.json.JsonReportReader.constant;
import static dev.threadproof.report.json.JsonReportReader.each;
import static dev.threadproof.report.json.JsonReportReader.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.ProgramRun;
import dev.threadproof.engine.finding.ProofLevel;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.engine.finding.Witnessed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one element of {@code results}; what {@link JsonResult} writes. */
final class ResultReader {

  private final JsonNode node;
  private final RuleDescriptor rule;
  private final Map<Location, SourcePlace> places = new LinkedHashMap<>();

  ResultReader(JsonNode node, RuleDescriptor rule) {
    this.node = node;
    this.rule = rule;
  }

  Result result() {
    Finding finding = finding();
    String written = text(node.path("fingerprint"));
    if (!finding.fingerprint().equals(written)) {
      throw new IllegalArgumentException("fingerprint " + written + " does not fit its result");
    }
    Optional<Verdict> verdict = verdict();
    return new Result(finding, rule, places, suppression(), verdict);
  }

  private Finding finding() {
    return new Finding(
        rule.id(),
        constant(Confidence.class, node.path("confidence")),
        rule.tier() == Tier.GATE && text(node.path("level")).equals("note"),
        location(node.path("location")),
        text(node.path("message")),
        each(node.path("threads"), this::thread),
        each(node.path("evidence"), JsonReportReader::text),
        text(node.path("falseIf")),
        text(node.path("mend")),
        each(node.path("identity"), JsonReportReader::text));
  }

  private ThreadSide thread(JsonNode side) {
    return new ThreadSide(
        text(side.path("name")), text(side.path("origin")), each(side.path("steps"), this::step));
  }

  private Step step(JsonNode step) {
    return new Step(location(step.path("location")), text(step.path("action")));
  }

  private Location location(JsonNode at) {
    Location location =
        new Location(
            text(at.path("class")),
            text(at.path("member")),
            text(at.path("descriptor")),
            text(at.path("sourceFile")),
            at.path("line").asInt());
    if (at.has("source")) {
      places.put(location, place(at.path("source")));
    }
    return location;
  }

  private static SourcePlace place(JsonNode source) {
    return new SourcePlace(
        text(source.path("uri")),
        source.path("startLine").asInt(),
        source.path("startColumn").asInt(),
        source.path("endLine").asInt(),
        source.path("endColumn").asInt(),
        source.path("snippetStart").asInt(),
        each(source.path("snippet"), JsonReportReader::text));
  }

  private Optional<Suppression> suppression() {
    JsonNode given = node.path("suppression");
    return given.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new Suppression(
                kind(text(given.path("kind"))),
                text(given.path("where")),
                text(given.path("reason"))));
  }

  private static Suppression.Kind kind(String word) {
    return Stream.of(Suppression.Kind.values())
        .filter(kind -> JsonResult.kind(kind).equals(word))
        .findFirst()
        .orElse(Suppression.Kind.IN_SOURCE);
  }

  private Optional<Verdict> verdict() {
    JsonNode given = node.path("verdict");
    if (given.isMissingNode()) {
      return Optional.empty();
    }
    return Optional.of(
        new Verdict(
            constant(Outcome.class, given.path("outcome")),
            given.has("level")
                ? Optional.of(constant(ProofLevel.class, given.path("level")))
                : Optional.empty(),
            text(given.path("why")),
            each(given.path("trace"), this::witnessed),
            run(given.path("run"))));
  }

  private Witnessed witnessed(JsonNode step) {
    return new Witnessed(
        text(step.path("thread")), location(step.path("location")), text(step.path("action")));
  }

  private static Optional<ProgramRun> run(JsonNode run) {
    return run.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new ProgramRun(
                each(run.path("driver"), JsonReportReader::text), run.path("seed").asLong()));
  }
}
