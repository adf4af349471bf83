package dev.threadproof.cli.confirm;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time as the user writes it: {@code 500ms}, {@code 60s}, {@code 2m}; seconds if bare. */
public final class DurationText implements ITypeConverter<Duration> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,7})(ms|s|m|)");

  @Override
  public Duration convert(String value) {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
      throw new TypeConversionException("'" + value + "' is no time; write it as 500ms, 60s or 2m");
    }
    int number = Integer.parseInt(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofSeconds(number);
    };
  }
}
