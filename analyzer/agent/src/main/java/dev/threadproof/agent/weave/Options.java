package dev.threadproof.agent.weave;

import java.util.List;

/**
 * The agent's arguments.
 *
 * @param mode observe or steer
 * @param plan file of the plan, empty in observe mode
 * @param out file of the trace, empty for none
 * @param include globs of class names to weave; empty for all
 * @param exclude globs of class names not to weave
 * @param orderOnly globs of class names whose own data are not looked at, only what orders threads
 * @param seed of the steering
 */
record Options(
    Mode mode,
    String plan,
    String out,
    List<String> include,
    List<String> exclude,
    List<String> orderOnly,
    long seed) {

  enum Mode {
    OBSERVE,
    STEER
  }

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if they make no sense; the message says which
   */
  static Options parse(String arguments) {
    Mode mode = Mode.OBSERVE;
    String plan = "";
    String out = "";
    List<String> include = List.of();
    List<String> exclude = List.of();
    List<String> orderOnly = List.of();
    long seed = 0;
    for (String argument : arguments.split(",", -1)) {
      if (argument.isEmpty()) {
        continue;
      }
      int equals = argument.indexOf('=');
      String key = equals < 0 ? argument : argument.substring(0, equals);
      String value = equals < 0 ? "" : argument.substring(equals + 1);
      switch (key) {
        case "mode" -> mode = mode(value);
        case "plan" -> plan = value;
        case "out" -> out = value;
        case "include" -> include = globs(value);
        case "exclude" -> exclude = globs(value);
        case "order-only" -> orderOnly = globs(value);
        case "seed" -> seed = number(value);
        default -> throw new IllegalArgumentException(argument + ": no such argument");
      }
    }
    if (mode == Mode.STEER && plan.isEmpty()) {
      throw new IllegalArgumentException("mode=steer: plan=FILE is missing");
    }
    return new Options(mode, plan, out, include, exclude, orderOnly, seed);
  }

  private static Mode mode(String value) {
    return switch (value) {
      case "observe" -> Mode.OBSERVE;
      case "steer" -> Mode.STEER;
      default ->
          throw new IllegalArgumentException("mode=" + value + ": neither observe nor steer");
    };
  }

  private static List<String> globs(String value) {
    return value.isEmpty() ? List.of() : List.of(value.split(":", -1));
  }

  private static long number(String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("seed=" + value + ": not a number", e);
    }
  }
}
