package dev.threadproof.agent.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to keep threads from racing, as text for a part of a program. {@code #} stands for the
 * number of the part.
 *
 * @param name name of its file
 * @param field the field that races when the guard is removed; {@code -} if it cannot be removed
 * @param texts code by what it is for: its members; {@code every} thread, or the {@code first} with
 *     the {@code second} or all {@code others}; the same with {@code without} for the code that
 *     ignores the guard
 */
record Guard(String name, String field, Map<String, String> texts) {

  private static final Path FOLDER = Path.of("src/test/programs/guards");

  /** All guards, by name. */
  static List<Guard> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Guard::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean removable() {
    return !field.equals("-");
  }

  /** Which role's code there is a version of that ignores the guard. */
  String removedRole() {
    return texts.keySet().stream()
        .filter(key -> key.endsWith(" without"))
        .map(key -> key.substring(0, key.indexOf(' ')))
        .findFirst()
        .orElseThrow();
  }

  /** The role of a thread that is the first drawn, the second, or neither. */
  String role(boolean first, boolean second) {
    if (texts.containsKey("every")) {
      return "every";
    }
    if (first) {
      return "first";
    }
    return second && texts.containsKey("second") ? "second" : "others";
  }

  Optional<String> code(String role) {
    return Optional.ofNullable(texts.get(role));
  }

  private static Guard read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String[] parts = text.split("(?m)^--- ", -1);
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      texts.put(parts[i].substring(0, end).strip(), parts[i].substring(end + 1));
    }
    String name = String.valueOf(file.getFileName());
    return new Guard(name, parts[0].strip().substring("race ".length()), texts);
  }
}
