package dev.threadproof.report.text;

import java.util.Locale;

/** Counts in words. */
final class Numbers {

  private Numbers() {}

  /** {@code 1 finding}, {@code 1,204 findings}. */
  static String count(int number, String noun) {
    return count(number, noun, noun + "s");
  }

  static String count(int number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
