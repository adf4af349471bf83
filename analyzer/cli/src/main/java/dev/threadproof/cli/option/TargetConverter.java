package dev.threadproof.cli.option;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a target: a path, or {@code jrt:/MODULE} for a module of the running JDK. */
public final class TargetConverter implements ITypeConverter<Path> {

  private static final String JDK = "jrt:/";

  @Override
  public Path convert(String value) {
    try {
      return value.startsWith(JDK) ? module(value.substring(JDK.length())) : Path.of(value);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("no file can be called that: " + e.getMessage());
    }
  }

  private static Path module(String name) {
    if (name.isEmpty() || name.indexOf('/') >= 0) {
      throw new TypeConversionException(
          "'jrt:/' wants the name of one module after it, e.g. jrt:/java.base");
    }
    return FileSystems.getFileSystem(URI.create(JDK)).getPath("/modules", name);
  }
}
