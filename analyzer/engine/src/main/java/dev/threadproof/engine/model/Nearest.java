package dev.threadproof.engine.model;

import java.util.Collection;
import java.util.Optional;

/** The word that somebody most likely meant. */
final class Nearest {

  private Nearest() {}

  /** {@code ", did you mean 'X'?"}, or nothing when no word is near. */
  static String hint(String written, Collection<String> words) {
    return to(written, words).map(word -> ", did you mean '" + word + "'?").orElse("");
  }

  private static Optional<String> to(String written, Collection<String> words) {
    Optional<String> best = Optional.empty();
    int bestDistance = Math.max(2, written.length() / 3) + 1;
    for (String word : words) {
      int distance = distance(written, word);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = Optional.of(word);
      }
    }
    return best;
  }

  /** Levenshtein's edit distance, one row at a time. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substitution, 1 + Math.min(previous[j], row[j - 1]));
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
