package dev.threadproof.source.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The directory that printed file names are relative to.
 *
 * @param directory as the caller gave it, absolute or not
 */
record Base(Path directory) {

  /**
   * The name to print for a file: relative, {@code /}-separated, with {@code ../} where the file
   * lies outside. Absolute only where no relative name exists, which is on another drive.
   */
  String uri(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path relative = relative(directory.toAbsolutePath().normalize(), absolute).orElse(absolute);
    if (relative.startsWith("..")) {
      // One of the two names may lead through a symbolic link.
      relative = throughLinks(absolute).filter(p -> !p.startsWith("..")).orElse(relative);
    }
    String name = slashes(relative);
    return name.isEmpty() ? "." : name;
  }

  private Optional<Path> throughLinks(Path file) {
    try {
      return relative(directory.toRealPath(), file.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> relative(Path from, Path to) {
    try {
      return Optional.of(from.relativize(to));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The path with {@code /} on every platform. */
  static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
