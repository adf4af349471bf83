package dev.threadproof.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A command line.
 *
 * @param options values by option, dashes included
 * @param operands all that is no option
 */
public record Arguments(Map<String, String> options, List<String> operands) {

  /**
   * Reads {@code --option value} pairs and operands.
   *
   * @throws IllegalArgumentException for an option that is not known or has no value
   */
  public static Arguments parse(String[] args, Set<String> known) {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> operands = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("--")) {
        operands.add(args[i]);
      } else if (!known.contains(args[i]) || i + 1 == args.length) {
        throw new IllegalArgumentException(
            args[i] + ": " + (known.contains(args[i]) ? "needs a value" : "not one of " + known));
      } else {
        options.put(args[i], args[++i]);
      }
    }
    return new Arguments(options, operands);
  }

  /** The value of an option. */
  public String text(String option, String otherwise) {
    return options.getOrDefault(option, otherwise);
  }

  /** The value of an option that is a number. */
  public int number(String option, int otherwise) {
    String typed = options.get(option);
    return typed == null ? otherwise : Integer.parseInt(typed);
  }
}
