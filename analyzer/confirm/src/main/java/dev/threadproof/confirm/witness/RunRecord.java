package dev.threadproof.confirm.witness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.ProofLevel;
import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.engine.finding.Witnessed;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The events of one run, in the order in which they were written.
 *
 * @param events one JSON object each; a last line that was cut off when the run was ended is left
 *     out
 */
public record RunRecord(List<JsonNode> events) {

  public RunRecord {
    events = List.copyOf(events);
  }

  /** Reads the agent's file; no file is a record with nothing in it. */
  public static RunRecord read(Path file) throws IOException {
    List<JsonNode> events = new ArrayList<>();
    if (!Files.exists(file)) {
      return new RunRecord(events);
    }
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        try {
          JsonNode event = mapper.readTree(line);
          if (event != null && event.isObject()) {
            events.add(event);
          }
        } catch (JsonProcessingException e) {
          // The run was ended in the middle of a line.
        }
      }
    }
    return new RunRecord(events);
  }

  /** Whether the agent wrote anything at all. */
  public boolean isEmpty() {
    return events.isEmpty();
  }

  /**
   * The strongest verdict on a finding.
   *
   * @return empty when the agent came to none
   */
  public Optional<Verdict> verdict(String fingerprint) {
    Optional<Verdict> strongest = Optional.empty();
    for (JsonNode event : events) {
      if (is(event, "verdict") && concerns(event, fingerprint)) {
        Verdict verdict = verdict(event);
        if (strongest.isEmpty() || !strongest.get().isStrongerThan(verdict)) {
          strongest = Optional.of(verdict);
        }
      }
    }
    return strongest;
  }

  private static boolean concerns(JsonNode event, String fingerprint) {
    return !event.has("finding") || event.path("finding").asText().equals(fingerprint);
  }

  private Verdict verdict(JsonNode event) {
    Outcome outcome = outcome(event.path("verdict").asText());
    String why = event.path("why").asText("");
    if (outcome != Outcome.PROVEN) {
      return Verdict.of(outcome, why.isEmpty() ? "the agent gave no reason" : why);
    }
    ProofLevel level = level(event.path("level").asText());
    List<Witnessed> trace = Trace.of(events);
    return new Verdict(
        outcome, Optional.of(level), why.isEmpty() ? seen(level) : why, trace, Optional.empty());
  }

  private static String seen(ProofLevel level) {
    return switch (level) {
      case UNORDERED -> "both accesses ran, and nothing ordered them";
      case MET -> "both threads stood at their points at the same time, on the same object";
      case FAILED -> "the wrong outcome itself was seen";
    };
  }

  private static Outcome outcome(String word) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome.name().toLowerCase(Locale.ROOT).equals(word)) {
        return outcome;
      }
    }
    return Outcome.UNTRIED;
  }

  private static ProofLevel level(String word) {
    for (ProofLevel level : ProofLevel.values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(word)) {
        return level;
      }
    }
    return ProofLevel.UNORDERED;
  }

  static boolean is(JsonNode event, String kind) {
    return event.path("event").asText().equals(kind);
  }
}
