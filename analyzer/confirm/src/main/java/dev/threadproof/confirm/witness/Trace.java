package dev.threadproof.confirm.witness;

import com.fasterxml.jackson.databind.JsonNode;
import dev.threadproof.engine.finding.Witnessed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the threads did, from the event that shows the most. Of several events of one kind the first
 * is told.
 */
final class Trace {

  private static final List<String> MOST_TELLING_FIRST =
      List.of("deadlock", "leaked-lock", "stuck", "race");

  private Trace() {}

  static List<Witnessed> of(List<JsonNode> events) {
    for (String kind : MOST_TELLING_FIRST) {
      Optional<JsonNode> event = events.stream().filter(e -> RunRecord.is(e, kind)).findFirst();
      if (event.isPresent()) {
        return steps(kind, event.get());
      }
    }
    return List.of();
  }

  /** The steps of one event. */
  static List<Witnessed> steps(String kind, JsonNode event) {
    List<Witnessed> steps = new ArrayList<>();
    switch (kind) {
      case "deadlock" -> deadlock(event, steps);
      case "leaked-lock" -> leak(event, steps);
      case "stuck" -> stuck(event, steps);
      default -> race(event, steps);
    }
    return steps;
  }

  private static void race(JsonNode event, List<Witnessed> steps) {
    String field = event.path("field").asText("");
    for (JsonNode side : event.path("sides")) {
      String verb = side.path("kind").asText().equals("write") ? "writes " : "reads ";
      String held = words(side.path("held"));
      String action = verb + field + (held.isEmpty() ? " with no lock held" : " holding " + held);
      steps.add(step(side.path("thread"), side.path("stack"), action));
    }
  }

  /** All got their first lock before any of them began to wait. */
  private static void deadlock(JsonNode event, List<Witnessed> steps) {
    JsonNode threads = event.path("threads");
    for (JsonNode thread : threads) {
      JsonNode at = thread.has("taken-at") ? thread.path("taken-at") : thread.path("stack");
      steps.add(step(thread.path("thread"), at, "owns " + words(thread.path("owns"))));
    }
    for (JsonNode thread : threads) {
      String wanted = thread.path("waits-for").asText("");
      steps.add(step(thread.path("thread"), thread.path("stack"), "waits for " + wanted));
    }
  }

  private static void leak(JsonNode event, List<Witnessed> steps) {
    String lock = event.path("lock").asText("");
    steps.add(
        step(event.path("owner"), event.path("taken-at"), "takes " + lock + " and ends with it"));
    for (JsonNode waiter : event.path("waiters")) {
      JsonNode name = waiter.isObject() ? waiter.path("thread") : waiter;
      steps.add(step(name, waiter.path("stack"), "waits for " + lock + " for ever"));
    }
  }

  private static void stuck(JsonNode event, List<Witnessed> steps) {
    String action = "waits on " + event.path("waits-on").asText("") + " for ever";
    steps.add(step(event.path("thread"), event.path("stack"), action));
  }

  private static Witnessed step(JsonNode thread, JsonNode stack, String action) {
    return new Witnessed(thread.asText("a thread"), Frame.top(stack), action);
  }

  private static String words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(element -> words.add(element.asText()));
    return String.join(", ", words);
  }
}
