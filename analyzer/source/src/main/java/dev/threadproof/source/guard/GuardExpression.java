package dev.threadproof.source.guard;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** What may name a guard: names and calls without arguments, joined by dots. */
final class GuardExpression {

  private static final String NAME = "[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*";
  private static final String STEP = NAME + "(?:\\(\\))?";

  /** Matches at the start of a text, as much as an expression can be; {@code #} as in Javadoc. */
  private static final Pattern EXPRESSION =
      Pattern.compile("(?:#?" + STEP + ")(?:[.#]" + STEP + ")*");

  /** Keywords that stand for something in an expression. */
  private static final Set<String> MEANINGFUL = Set.of("this", "class", "super");

  /** Says that the field's own value is the lock, or nothing in particular. */
  private static final Set<String> NO_EXPRESSION = Set.of("itself", "null", "true", "false");

  private GuardExpression() {}

  /** The expression that {@code text} begins with, as written but for Javadoc's {@code #}. */
  static Optional<String> prefix(String text) {
    Matcher matcher = EXPRESSION.matcher(text);
    return matcher.lookingAt() && isSensible(matcher.group())
        ? Optional.of(matcher.group())
        : Optional.empty();
  }

  /** The expression that {@code text} is, surrounding blanks aside. */
  static Optional<String> whole(String text) {
    String stripped = text.strip();
    return prefix(stripped).filter(stripped::equals).map(GuardExpression::normal);
  }

  /** {@code #lock} is {@code lock}, {@code Bank#LOCK} is {@code Bank.LOCK}. */
  static String normal(String expression) {
    String dotted = expression.replace('#', '.');
    return dotted.startsWith(".") ? dotted.substring(1) : dotted;
  }

  private static boolean isSensible(String expression) {
    for (String step : normal(expression).split("\\.", -1)) {
      String name = step.replace("()", "");
      if (SourceVersion.isKeyword(name) && !MEANINGFUL.contains(name)) {
        return false;
      }
    }
    return !NO_EXPRESSION.contains(expression);
  }
}
