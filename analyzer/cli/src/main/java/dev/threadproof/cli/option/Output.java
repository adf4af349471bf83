package dev.threadproof.cli.option;

import dev.threadproof.report.FormatName;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that the user asked for.
 *
 * @param format how to write it
 * @param file where to write it; standard output when empty
 */
public record Output(FormatName format, Optional<Path> file) {

  /** Text on standard output. */
  public static final Output TEXT = new Output(FormatName.TEXT, Optional.empty());

  /** A report on standard output. */
  public static Output of(FormatName format) {
    return new Output(format, Optional.empty());
  }

  /** A report in a file. */
  public static Output of(FormatName format, Path file) {
    return new Output(format, Optional.of(file));
  }

  /** The same output, with a relative file taken as relative to the directory. */
  public Output from(Path directory) {
    return new Output(format, file.map(directory::resolve));
  }

  /** True for text that a person may be reading right now. */
  public boolean isTextOnStandardOutput() {
    return format == FormatName.TEXT && file.isEmpty();
  }

  /**
   * Looks whether the outputs can stand side by side.
   *
   * @throws IllegalArgumentException with a message for the user when two of them share a place
   */
  public static void check(List<Output> outputs) {
    Set<Optional<Path>> places = new HashSet<>();
    for (Output output : outputs) {
      Optional<Path> place = output.file().map(file -> file.toAbsolutePath().normalize());
      if (!places.add(place)) {
        throw new IllegalArgumentException(
            output
                .file()
                .map(file -> "two reports would be written to " + file)
                .orElse(
                    "only one report fits on standard output; give the others a file,"
                        + " e.g. --format sarif=report.sarif"));
      }
    }
  }

  /** Reads {@code FORMAT} or {@code FORMAT=FILE}. */
  public static final class Converter implements ITypeConverter<Output> {
    @Override
    public Output convert(String value) {
      int equals = value.indexOf('=');
      if (equals < 0) {
        return new Output(format(value), Optional.empty());
      }
      String file = value.substring(equals + 1);
      if (file.isEmpty()) {
        throw new TypeConversionException("the file's name is missing after '='");
      }
      try {
        return new Output(format(value.substring(0, equals)), Optional.of(Path.of(file)));
      } catch (InvalidPathException e) {
        throw new TypeConversionException("no file can be called that: " + e.getMessage());
      }
    }

    private static FormatName format(String name) {
      for (FormatName format : FormatName.values()) {
        if (format.id().equals(name)) {
          return format;
        }
      }
      List<String> names = Stream.of(FormatName.values()).map(FormatName::id).toList();
      throw new TypeConversionException(Suggestion.noneOf(names, name));
    }
  }
}
