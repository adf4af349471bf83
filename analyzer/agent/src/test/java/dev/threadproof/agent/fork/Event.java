package dev.threadproof.agent.fork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A line that the agent wrote. */
public record Event(JsonNode json) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Event parse(String line) {
    try {
      return new Event(MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + line, e);
    }
  }

  /** Its kind: {@code race}, {@code verdict}, … */
  public String kind() {
    return text("event");
  }

  /** A member's text, empty if it has none of that name. */
  public String text(String member) {
    return json.path(member).asText("");
  }
}
