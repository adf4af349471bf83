package dev.threadproof.cli.option;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads a target: a path, or {@code jrt:/MODULE} for a module of the running JDK. */
public final class TargetPath {

  private static final String JDK = "jrt:/";

  private TargetPath() {}

  /**
   * The path that is meant; whether something is there is not looked at.
   *
   * @throws IllegalArgumentException with a message for the user when it cannot be a path
   */
  public static Path of(String target) {
    try {
      return target.startsWith(JDK) ? module(target.substring(JDK.length())) : Path.of(target);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("no file can be called '" + target + "'", e);
    }
  }

  private static Path module(String name) {
    if (name.isEmpty() || name.indexOf('/') >= 0) {
      throw new IllegalArgumentException(
          "'" + JDK + "' wants the name of one module after it, e.g. jrt:/java.base");
    }
    return FileSystems.getFileSystem(URI.create(JDK)).getPath("/modules", name);
  }
}
