package dev.threadproof.maven;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt name was meant to be. */
final class NearestName {

  private NearestName() {}

  /** {@code ; did you mean 'x'?}, or nothing when no name is near. */
  static String hint(String name, Collection<String> known) {
    int tolerance = Math.max(1, name.length() / 3);
    Optional<String> nearest =
        known.stream()
            .filter(candidate -> distance(name, candidate) <= tolerance)
            .min(
                Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                    .thenComparing(Comparator.naturalOrder()));
    return nearest.map(candidate -> "; did you mean '" + candidate + "'?").orElse("");
  }

  /** The edit distance (Levenshtein), upper and lower case alike. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
