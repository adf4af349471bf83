package dev.threadproof.cli.option;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a misspelt name was probably meant to be. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * The known name with the fewest edits (insert, delete, replace, ignoring case), if no more than
   * one in three letters differs; of equals, the first in alphabetical order.
   */
  public static Optional<String> nearest(String misspelt, Collection<String> known) {
    return known.stream()
        .filter(name -> edits(misspelt, name) <= Math.max(2, name.length() / 3))
        .min(
            Comparator.<String>comparingInt(name -> edits(misspelt, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code ; did you mean 'LockLeak'?}, or nothing when no known name is near. */
  public static String hint(String misspelt, Collection<String> known) {
    return nearest(misspelt, known).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  /** {@code 'eror' is none of error, warning; did you mean 'error'?}. */
  public static String noneOf(Collection<String> known, String misspelt) {
    return "'" + misspelt + "' is none of " + String.join(", ", known) + hint(misspelt, known);
  }

  private static int edits(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
