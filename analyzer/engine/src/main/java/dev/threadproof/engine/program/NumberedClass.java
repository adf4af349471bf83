package dev.threadproof.engine.program;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class whose name holds a number that the compiler counted: {@code Bank$1}, {@code Bank$1Audit},
 * {@code Bank$2$Inner}. The number changes when another such class comes before it.
 *
 * @param outer the name before the last number
 * @param local the name that the user gave it, empty for an anonymous class
 * @param inner what is nested in it, with a leading {@code $}, or empty
 */
record NumberedClass(String outer, String local, String inner) {

  private static final Pattern NAME = Pattern.compile("(.+)\\$\\d+([^$]*)((?:\\$.*)?)");

  static Optional<NumberedClass> of(String internalName) {
    if (internalName.indexOf('$') < 0) {
      return Optional.empty();
    }
    Matcher name = NAME.matcher(internalName);
    return name.matches()
        ? Optional.of(new NumberedClass(name.group(1), name.group(2), name.group(3)))
        : Optional.empty();
  }

  static boolean isAnonymous(String internalName) {
    return of(internalName).filter(c -> c.local().isEmpty() && c.inner().isEmpty()).isPresent();
  }
}
