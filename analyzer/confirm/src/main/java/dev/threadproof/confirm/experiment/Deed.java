package dev.threadproof.confirm.experiment;

import dev.threadproof.agent.plan.Point;
import java.util.Map;

/** What a step's sentence says is done there, told by its first word. */
final class Deed {

  private static final Map<String, Point.Kind> BY_VERB =
      Map.ofEntries(
          Map.entry("reads", Point.Kind.READ),
          Map.entry("tests", Point.Kind.READ),
          Map.entry("polls", Point.Kind.READ),
          Map.entry("writes", Point.Kind.WRITE),
          Map.entry("sets", Point.Kind.WRITE),
          Map.entry("takes", Point.Kind.ACQUIRE),
          Map.entry("holds", Point.Kind.ACQUIRE),
          Map.entry("wants", Point.Kind.ACQUIRE),
          Map.entry("locks", Point.Kind.ACQUIRE),
          Map.entry("releases", Point.Kind.RELEASE),
          Map.entry("unlocks", Point.Kind.RELEASE),
          Map.entry("waits", Point.Kind.WAIT),
          Map.entry("awaits", Point.Kind.WAIT),
          Map.entry("signals", Point.Kind.SIGNAL),
          Map.entry("notifies", Point.Kind.SIGNAL),
          Map.entry("calls", Point.Kind.CALL));

  private Deed() {}

  static Point.Kind of(String action) {
    if (action.startsWith("a call throws") || action.startsWith("an exception here")) {
      return Point.Kind.CALL;
    }
    int space = action.indexOf(' ');
    String verb = space < 0 ? action : action.substring(0, space);
    return BY_VERB.getOrDefault(verb, Point.Kind.ANY);
  }
}
