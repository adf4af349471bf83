package dev.threadproof.agent.weave;

import dev.threadproof.agent.runtime.Op;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which calls of the JDK mean something to threads, from {@code calls.txt}: a line is an operation,
 * an owner and names of methods; the first line that fits decides. A star at the end of an owner or
 * name stands for any rest; {@code @} before the operation makes the first object among the
 * arguments its subject.
 */
final class CallTable {

  /**
   * What a call means.
   *
   * @param op the operation
   * @param onArgument whether its subject is the first object among the arguments
   */
  record Meaning(Op op, boolean onArgument) {}

  static final Meaning NOTHING = new Meaning(Op.NONE, false);

  private record Line(Meaning meaning, String owner, List<String> names) {
    boolean fits(String type, String method) {
      if (!matches(owner, type)) {
        return false;
      }
      for (String name : names) {
        if (matches(name, method)) {
          return true;
        }
      }
      return false;
    }

    private static boolean matches(String pattern, String text) {
      return pattern.endsWith("*")
          ? text.startsWith(pattern.substring(0, pattern.length() - 1))
          : text.equals(pattern);
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Meaning> known = new HashMap<>();

  /** The table that comes with the agent. */
  static CallTable read() {
    CallTable table = new CallTable();
    try (InputStream in = Objects.requireNonNull(CallTable.class.getResourceAsStream("calls.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          table.add(line.trim().split("\\s+"));
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] words) {
    boolean onArgument = words[0].startsWith("@");
    Op op = Op.valueOf(onArgument ? words[0].substring(1) : words[0]);
    List<String> names = List.of(words).subList(2, words.length);
    lines.add(new Line(new Meaning(op, onArgument), words[1], names));
  }

  /** What a call of this method of a platform class means. */
  synchronized Meaning of(String owner, String method) {
    String key = owner + '.' + method;
    Meaning meaning = known.get(key);
    if (meaning == null) {
      meaning = find(owner, method);
      known.put(key, meaning);
    }
    return meaning;
  }

  private Meaning find(String owner, String method) {
    for (Line line : lines) {
      if (line.fits(owner, method)) {
        return line.meaning();
      }
    }
    return NOTHING;
  }
}
