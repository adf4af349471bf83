package dev.threadproof.agent.fork;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came of a run.
 *
 * @param exit exit code; {@link #KILLED} if the watchdog ended it
 * @param out what it printed, standard output and standard error
 * @param events what the agent wrote
 * @param millis wall time from the start of the JVM to its end
 */
public record Outcome(int exit, String out, List<Event> events, long millis) {

  /** The exit code of a run that did not end in time. */
  public static final int KILLED = -1;

  private static final List<String> VERDICTS =
      List.of("unreached", "undecided", "reached", "unordered", "met", "failed");

  /** The events of one kind. */
  public List<Event> of(String kind) {
    return events.stream().filter(event -> event.kind().equals(kind)).toList();
  }

  /** The strongest verdict, {@code proven failed} or {@code reached}; empty if there is none. */
  public String verdict() {
    Optional<Event> strongest =
        of("verdict").stream().max(Comparator.comparingInt(Outcome::strength));
    return strongest.map(e -> (e.text("verdict") + " " + e.text("level")).strip()).orElse("");
  }

  private static int strength(Event verdict) {
    String level = verdict.text("level");
    return VERDICTS.indexOf(level.isEmpty() ? verdict.text("verdict") : level);
  }
}
