package dev.threadproof.cli.output;

import dev.threadproof.cli.option.Suggestion;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that the user asked for.
 *
 * @param format a name of {@link #FORMATS}
 * @param file where to write it; standard output when empty
 */
public record Output(String format, Optional<Path> file) {

  /** The names of the report formats. */
  public static final List<String> FORMATS = List.of("text", "json", "sarif");

  /** Text on standard output. */
  public static final Output TEXT = new Output("text", Optional.empty());

  /** The same output, with a relative file taken as relative to the directory. */
  public Output from(Path directory) {
    return new Output(format, file.map(directory::resolve));
  }

  /** True for text that a person may be reading right now. */
  public boolean isTextOnStandardOutput() {
    return format.equals("text") && file.isEmpty();
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
      String format = equals < 0 ? value : value.substring(0, equals);
      if (!FORMATS.contains(format)) {
        throw new TypeConversionException(
            "'"
                + format
                + "' is none of "
                + String.join(", ", FORMATS)
                + Suggestion.hint(format, FORMATS));
      }
      if (equals == value.length() - 1) {
        throw new TypeConversionException("the file's name is missing after '='");
      }
      try {
        return new Output(
            format,
            equals < 0 ? Optional.empty() : Optional.of(Path.of(value.substring(equals + 1))));
      } catch (InvalidPathException e) {
        throw new TypeConversionException("no file can be called that: " + e.getMessage());
      }
    }
  }
}
