package dev.threadproof.confirm.witness;

import com.fasterxml.jackson.databind.JsonNode;
import dev.threadproof.engine.finding.Location;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stack frames as the agent writes them: {@code bank.Bank$Teller.run:17}. */
final class Frame {

  private static final Pattern FRAME = Pattern.compile("(.+)\\.([^.:]+)(?::(-?\\d+))?");

  private Frame() {}

  /** The innermost frame that is not of the JDK or of Threadproof's own; else the innermost. */
  static Location top(JsonNode stack) {
    Location first = new Location("unknown", "", "", "", 0);
    boolean found = false;
    for (JsonNode element : stack) {
      Optional<Location> location = parse(element.asText());
      if (location.isPresent() && !isForeign(location.get().className())) {
        return location.get();
      }
      if (location.isPresent() && !found) {
        first = location.get();
        found = true;
      }
    }
    return first;
  }

  private static Optional<Location> parse(String text) {
    Matcher matcher = FRAME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String className = matcher.group(1);
    int line = matcher.group(3) == null ? 0 : Math.max(0, Integer.parseInt(matcher.group(3)));
    return Optional.of(
        new Location(className, matcher.group(2) + "()", "", sourceFile(className), line));
  }

  /** Where the class would be by the common convention; the stack does not tell. */
  private static String sourceFile(String className) {
    int nested = className.indexOf('$', 1);
    String outermost = nested < 0 ? className : className.substring(0, nested);
    return outermost.replace('.', '/') + ".java";
  }

  private static boolean isForeign(String className) {
    return className.startsWith("java.")
        || className.startsWith("jdk.")
        || className.startsWith("sun.")
        || className.startsWith("dev.threadproof.agent.");
  }
}
