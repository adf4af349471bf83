package dev.threadproof.maven.verdict;

import dev.threadproof.engine.finding.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The level from which on a finding counts against the build. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /**
   * Reads a level as it stands in a POM, in any case.
   *
   * @throws IllegalArgumentException with a line for the user when there is no such level
   */
  public static FailOn of(String name) {
    for (FailOn failOn : values()) {
      if (failOn.toString().equals(name.strip().toLowerCase(Locale.ROOT))) {
        return failOn;
      }
    }
    throw new IllegalArgumentException(
        "failOn: '"
            + name
            + "' is none of "
            + Arrays.stream(values()).map(FailOn::toString).collect(Collectors.joining(", ")));
  }

  /** The lowest level that counts; empty when none does. */
  Optional<Level> level() {
    return switch (this) {
      case ERROR -> Optional.of(Level.ERROR);
      case WARNING -> Optional.of(Level.WARNING);
      case NOTE -> Optional.of(Level.NOTE);
      case NEVER -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
