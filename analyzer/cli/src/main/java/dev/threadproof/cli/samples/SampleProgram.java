package dev.threadproof.cli.samples;

import java.util.List;

/**
 * One program and its variants.
 *
 * @param name simple name of its package: {@code s16transfer}
 * @param title what it does, one sentence
 */
public record SampleProgram(String name, String title, List<SampleVariant> variants) {

  public SampleProgram {
    variants = List.copyOf(variants);
  }

  /** Its number, two digits. */
  String number() {
    return name.substring(1, 3);
  }

  /** Whether a user who types this means it: its number, with or without zero, or its name. */
  boolean answersTo(String typed) {
    String padded = typed.length() == 1 ? "0" + typed : typed;
    return padded.equals(number()) || typed.equals(name) || typed.equals(name.substring(3));
  }

  /**
   * One way to write the program.
   *
   * @param name simple name of its class
   * @param file package path and file name
   * @param broken whether it has a defect, by its own word
   */
  public record SampleVariant(String name, String file, boolean broken) {}
}
