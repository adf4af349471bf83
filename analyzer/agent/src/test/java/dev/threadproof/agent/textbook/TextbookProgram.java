package dev.threadproof.agent.textbook;

import dev.threadproof.agent.plan.Experiment;
import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program with the plan that a finding about it would give.
 *
 * @param name its class, in package {@code textbook}
 * @param source its text
 * @param expected what must be said of it: {@code proven} and the level, or {@code reached}
 * @param plan the plan, from the marks on its lines
 */
record TextbookProgram(String name, String source, String expected, Plan plan) {

  private static final Path FOLDER = Path.of("src/test/programs/textbook");
  private static final String HEADER = "//! ";
  private static final String MARK = "//# ";

  /** All programs, by name. */
  static List<TextbookProgram> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(TextbookProgram::read).filter(p -> !p.expected.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All sources, those that are no program of their own included. */
  static Map<String, String> sources() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.collect(
          java.util.stream.Collectors.toMap(
              f -> "textbook/" + f.getFileName(), TextbookProgram::text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean broken() {
    return expected.startsWith("proven");
  }

  private static TextbookProgram read(Path file) {
    String source = text(file);
    String name = String.valueOf(file.getFileName()).replace(".java", "");
    List<String> lines = source.lines().toList();
    boolean program = lines.get(0).startsWith(HEADER);
    if (!program && source.contains("static void main")) {
      // A formatter that puts a space into the header would take the program out in silence.
      throw new IllegalStateException(file + " has a main method and no header");
    }
    String[] header = (program ? lines.get(0).substring(HEADER.length()) : "race ").split(" ", 2);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf(MARK);
      if (mark >= 0) {
        for (String text : lines.get(i).substring(mark + MARK.length()).split("; ", -1)) {
          points.add(point(text, i + 1));
        }
      }
    }
    Plan plan = new Plan("0f" + name, "Textbook", Experiment.of(header[0]), points, Map.of());
    return new TextbookProgram(name, source, header[1], plan);
  }

  private static Point point(String text, int line) {
    String[] words = text.strip().split(" ", -1);
    return new Point(
        words[0],
        Point.Kind.valueOf(words[1].toUpperCase(Locale.ROOT)),
        "textbook." + words[2],
        words[3],
        "",
        line,
        words[4].equals("-") ? "" : words[4]);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
