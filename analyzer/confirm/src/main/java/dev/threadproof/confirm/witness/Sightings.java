package dev.threadproof.confirm.witness;

import com.fasterxml.jackson.databind.JsonNode;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Witnessed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was seen in a run that nobody steered, as findings: each defect once. */
public final class Sightings {

  private Sightings() {}

  /** The findings, sorted; those of the same identity are one. */
  public static List<Finding> findings(RunRecord record) {
    Map<String, Finding> findings = new TreeMap<>();
    for (JsonNode event : record.events()) {
      finding(event).ifPresent(f -> findings.putIfAbsent(f.fingerprint(), f));
    }
    return findings.values().stream().sorted().toList();
  }

  private static Optional<Finding> finding(JsonNode event) {
    String kind = event.path("event").asText();
    return switch (kind) {
      case "race" -> Optional.of(race(event));
      case "deadlock" ->
          Optional.of(
              seen(
                  "LockOrderCycle",
                  "Threads wait for each other for ever: a deadlock happened.",
                  Trace.steps(kind, event)));
      case "leaked-lock" ->
          Optional.of(
              seen(
                  "LockLeak",
                  "A thread ended with " + event.path("lock").asText() + " still held.",
                  Trace.steps(kind, event)));
      case "stuck" ->
          Optional.of(
              seen(
                  "LostWakeup",
                  "A thread waits for ever: "
                      + event.path("why").asText("nobody can wake it")
                      + ".",
                  Trace.steps(kind, event)));
      case "lock-order" -> Optional.of(order(event));
      default -> Optional.empty();
    };
  }

  private static Finding race(JsonNode event) {
    String field = event.path("field").asText();
    Finding seen =
        seen(
            "UnguardedSharedField",
            "Two threads use " + field + " and nothing orders them.",
            Trace.steps("race", event));
    int dot = field.lastIndexOf('.');
    String about = dot < 0 ? field : field.substring(0, dot) + "#" + field.substring(dot + 1);
    return named(seen, List.of(about, "value"));
  }

  /** Not yet a deadlock, but the locks were taken in both orders. */
  private static Finding order(JsonNode event) {
    List<Witnessed> steps = new ArrayList<>();
    List<String> locks = new ArrayList<>();
    for (JsonNode edge : event.path("cycle")) {
      String held = edge.path("held").asText();
      String taken = edge.path("taken").asText();
      locks.add(held);
      steps.add(
          new Witnessed(
              edge.path("thread").asText("a thread"),
              Frame.top(edge.path("stack")),
              "takes " + taken + " while it holds " + held));
    }
    Finding seen =
        seen(
            "LockOrderCycle",
            "The locks " + String.join(", ", locks) + " are taken in different orders.",
            steps);
    return named(seen.with(Confidence.LIKELY), places(steps));
  }

  private static Finding seen(String rule, String message, List<Witnessed> steps) {
    Location place =
        steps.isEmpty() ? new Location("unknown", "", "", "", 0) : last(steps).location();
    return new Finding(
        rule,
        Confidence.PROVEN,
        place,
        message,
        sides(steps),
        List.of("seen in a run under the agent"),
        "",
        "",
        places(steps));
  }

  private static Finding named(Finding finding, List<String> identity) {
    return new Finding(
        finding.rule(),
        finding.confidence(),
        finding.location(),
        finding.message(),
        finding.threads(),
        finding.evidence(),
        finding.falseIf(),
        finding.mend(),
        identity);
  }

  private static Witnessed last(List<Witnessed> steps) {
    return steps.get(steps.size() - 1);
  }

  private static List<String> places(List<Witnessed> steps) {
    return steps.stream()
        .map(s -> s.location().className() + "#" + s.location().member())
        .sorted()
        .distinct()
        .toList();
  }

  private static List<ThreadSide> sides(List<Witnessed> steps) {
    Map<String, List<Step>> byThread = new LinkedHashMap<>();
    for (Witnessed step : steps) {
      byThread
          .computeIfAbsent(step.thread(), name -> new ArrayList<>())
          .add(new Step(step.location(), step.action()));
    }
    List<ThreadSide> sides = new ArrayList<>();
    byThread.forEach(
        (name, own) -> sides.add(new ThreadSide("thread " + name, "seen in the run", own)));
    return sides;
  }
}
