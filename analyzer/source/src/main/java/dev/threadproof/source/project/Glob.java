package dev.threadproof.source.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Expands the patterns of {@link Conventions} in name order. */
final class Glob {

  private Glob() {}

  /** Existing paths below {@code directory}, pattern by pattern. */
  static Stream<Path> expand(Path directory, List<String> patterns) {
    return patterns.stream().flatMap(pattern -> expand(directory, pattern));
  }

  private static Stream<Path> expand(Path directory, String pattern) {
    Stream<Path> found = Stream.of(directory);
    for (String step : pattern.split("/", -1)) {
      found =
          step.equals("*")
              ? found.flatMap(path -> children(path).stream())
              : found.map(path -> path.resolve(step)).filter(Files::exists);
    }
    return found;
  }

  /** What lies in a directory, sorted by name; nothing when it is none or cannot be listed. */
  static List<Path> children(Path directory) {
    List<Path> children = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
        stream.forEach(children::add);
      } catch (IOException | DirectoryIteratorException e) {
        return List.of();
      }
    }
    children.sort(Comparator.comparing(Glob::name));
    return children;
  }

  /** The last name of a path. */
  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
