package dev.threadproof.agent.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A plan as a file: UTF-8 text in the form of Java properties, keys in a fixed order.
 *
 * <pre>
 * plan=1
 * finding=3f9a1c…
 * rule=InstanceOrderCycle
 * experiment=lock-cycle
 * point.0=A acquire bank.Bank transfer (Lbank/Account;Lbank/Account;J)V 17 bank.Account.lock
 * hash.bank.Bank=sha256
 * </pre>
 *
 * An unknown descriptor or member is written {@code -}.
 */
public final class PlanFile {

  private static final String VERSION = "1";
  private static final String NONE = "-";
  private static final int PARTS = 7;

  private PlanFile() {}

  /** The text of a plan; equal plans give equal text. */
  public static String write(Plan plan) {
    StringBuilder text = new StringBuilder();
    line(text, "plan", VERSION);
    line(text, "finding", plan.finding());
    line(text, "rule", plan.rule());
    line(text, "experiment", plan.experiment().id());
    for (int i = 0; i < plan.points().size(); i++) {
      line(text, "point." + i, write(plan.points().get(i)));
    }
    plan.hashes().forEach((name, hash) -> line(text, "hash." + name, hash));
    return text.toString();
  }

  /**
   * Reads a plan.
   *
   * @throws IOException if the file cannot be read or is no plan; the message names the file and
   *     the key
   */
  public static Plan read(Path file) throws IOException {
    Properties properties = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": not a plan: " + e.getMessage(), e);
    }
    try {
      return plan(properties);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * The plan in a text that {@link #write} made.
   *
   * @throws IllegalArgumentException if it is no plan; the message names the key
   */
  public static Plan parse(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new IllegalStateException("a string can be read", e);
    }
    return plan(properties);
  }

  private static Plan plan(Properties properties) {
    if (!VERSION.equals(properties.getProperty("plan"))) {
      throw new IllegalArgumentException("plan=" + VERSION + " is missing");
    }
    List<Point> points = new ArrayList<>();
    for (int i = 0; properties.containsKey("point." + i); i++) {
      points.add(point("point." + i, required(properties, "point." + i)));
    }
    Map<String, String> hashes = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith("hash.")) {
        hashes.put(key.substring("hash.".length()), required(properties, key));
      }
    }
    return new Plan(
        required(properties, "finding"),
        required(properties, "rule"),
        Experiment.of(required(properties, "experiment")),
        points,
        hashes);
  }

  private static String required(Properties properties, String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException(key + " is missing");
    }
    return value;
  }

  private static String write(Point point) {
    return String.join(
        " ",
        point.role(),
        point.kind().name().toLowerCase(java.util.Locale.ROOT),
        point.className(),
        point.method(),
        orNone(point.descriptor()),
        Integer.toString(point.line()),
        orNone(point.member()));
  }

  private static Point point(String key, String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException(
          key + " has " + parts.length + " words instead of " + PARTS);
    }
    return new Point(
        parts[0],
        Point.Kind.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)),
        parts[2],
        parts[3],
        orEmpty(parts[4]),
        Integer.parseInt(parts[5]),
        orEmpty(parts[6]));
  }

  private static String orNone(String text) {
    return text.isEmpty() ? NONE : text;
  }

  private static String orEmpty(String text) {
    return text.equals(NONE) ? "" : text;
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key.replace(":", "\\:"))
        .append('=')
        .append(value.replace("\\", "\\\\"))
        .append('\n');
  }
}
