package dev.threadproof.cli;

import dev.threadproof.cli.option.Suggestion;
import dev.threadproof.cli.terminal.Terminal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When text on standard output is coloured. */
enum ColourChoice {
  AUTO,
  ALWAYS,
  NEVER;

  boolean on(Terminal terminal) {
    return switch (this) {
      case AUTO -> terminal.wantsColour();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a choice as the user writes it. */
  static final class Converter implements ITypeConverter<ColourChoice> {
    @Override
    public ColourChoice convert(String value) {
      List<String> names = Stream.of(values()).map(ColourChoice::toString).toList();
      if (!names.contains(value)) {
        throw new TypeConversionException(Suggestion.noneOf(names, value));
      }
      return valueOf(value.toUpperCase(Locale.ROOT));
    }
  }
}
