package dev.threadproof.cli.option;

import dev.threadproof.engine.finding.Level;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The level from which on a finding fails the command. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** True when a finding of that level fails the command. */
  public boolean isReachedBy(Level level) {
    return switch (this) {
      case ERROR -> level.compareTo(Level.ERROR) >= 0;
      case WARNING -> level.compareTo(Level.WARNING) >= 0;
      case NOTE -> true;
      case NEVER -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a level as the user writes it. */
  static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      List<String> names = Stream.of(values()).map(FailOn::toString).toList();
      if (!names.contains(value)) {
        throw new TypeConversionException(Suggestion.noneOf(names, value));
      }
      return valueOf(value.toUpperCase(Locale.ROOT));
    }
  }
}
