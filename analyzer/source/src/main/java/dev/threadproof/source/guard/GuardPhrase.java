package dev.threadproof.source.guard;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a declaration out of a comment: {@code guarded by X}, where X is one expression after which
 * the sentence ends, or {@code @GuardedBy("X")}. When in doubt it reads nothing: a guard that was
 * never declared would make right code look wrong.
 */
final class GuardPhrase {

  private static final Pattern ANNOTATION =
      Pattern.compile(
          "^@GuardedBy(?:\\s*\\(\\s*\"([^\"]*)\"\\s*\\)|\\s*\\(([^\"()]+)\\)|[ \\t]+(\\S+)$)",
          Pattern.MULTILINE);
  private static final Pattern PHRASE =
      Pattern.compile("\\bguarded[ -]by\\s*:?\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENING =
      Pattern.compile("\\{@(?:code|link|linkplain)\\s+|<code>|[`'\"]");
  private static final Pattern CLOSING = Pattern.compile("\\s*(?:\\}|</code>|[`'\"])");
  private static final Pattern END =
      Pattern.compile(
          "[ \\t]*\\n[ \\t]*\\n"
              + "|\\s*(?:$|[;)]|\\.(?:\\s|$)"
              + "|,(?!\\s*(?i:except|unless|but|or|and|when|if|only)\\b))");

  /** Words that start a description of the lock instead of naming it. */
  private static final Set<String> PROSE =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "their",
          "his",
          "her",
          "our",
          "your",
          "my",
          "that",
          "these",
          "those",
          "any",
          "some",
          "each",
          "every",
          "both",
          "either",
          "all",
          "one",
          "two",
          "another",
          "other",
          "nothing",
          "none",
          "caller",
          "callers",
          "external",
          "synchronization",
          "locks",
          "locking",
          "it",
          "them",
          "design",
          "contract",
          "convention",
          "default");

  /** Before the phrase these say that the guard is not for every access, or not there at all. */
  private static final Pattern QUALIFIED =
      Pattern.compile(
          "\\b(?:not|never|no|nor|isn't|aren't|longer|writes?|reads?|writing|reading|partly|partially"
              + "|mostly|usually|sometimes|might|may|if|when|unless|was|were|previously|formerly"
              + "|unlike|instead|should)\\b",
          Pattern.CASE_INSENSITIVE);

  private GuardPhrase() {}

  /**
   * Reads a comment.
   *
   * @param comment its text with neither comment signs nor leading stars
   * @param isDeclared whether a name is that of a field or type in the file; asked only of bare
   *     names in the middle of prose
   */
  static Optional<String> read(String comment, Predicate<String> isDeclared) {
    String text = comment.strip();
    Matcher annotation = ANNOTATION.matcher(text);
    if (annotation.find()) {
      return IntStream.rangeClosed(1, annotation.groupCount())
          .mapToObj(annotation::group)
          .filter(Objects::nonNull)
          .findFirst()
          .flatMap(GuardExpression::whole)
          .filter(guard -> !isProse(guard));
    }
    Matcher phrase = PHRASE.matcher(text);
    while (phrase.find()) {
      String sentence = sentenceBefore(text, phrase.start());
      Optional<String> guard =
          QUALIFIED.matcher(sentence).find()
              ? Optional.empty()
              : expression(text.substring(phrase.end()), sentence.isBlank(), isDeclared);
      if (guard.isPresent()) {
        return guard;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> expression(
      String after, boolean startsSentence, Predicate<String> isDeclared) {
    Matcher opening = OPENING.matcher(after);
    boolean marked = opening.lookingAt();
    String text = marked ? after.substring(opening.end()).stripLeading() : after;
    Optional<String> guard = GuardExpression.prefix(text);
    if (guard.isEmpty() || isProse(guard.get())) {
      return Optional.empty();
    }
    String rest = text.substring(guard.get().length());
    if (marked) {
      Matcher closing = CLOSING.matcher(rest);
      if (!closing.lookingAt()) {
        return Optional.empty();
      }
      rest = rest.substring(closing.end());
    }
    // A bare word in the middle of prose may be any noun.
    boolean named =
        marked || startsSentence || !isBareWord(guard.get()) || isDeclared.test(guard.get());
    return named && END.matcher(rest).lookingAt()
        ? guard.map(GuardExpression::normal)
        : Optional.empty();
  }

  private static String sentenceBefore(String text, int end) {
    String before = text.substring(0, end);
    int start = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n\n"));
    return before.substring(start < 0 ? 0 : start + 2);
  }

  private static boolean isProse(String guard) {
    return PROSE.contains(guard.toLowerCase(Locale.ROOT));
  }

  private static boolean isBareWord(String guard) {
    return guard.chars().allMatch(Character::isLowerCase) && !guard.equals("this");
  }
}
