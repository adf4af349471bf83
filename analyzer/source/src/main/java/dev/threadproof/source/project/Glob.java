package dev.threadproof.source.project;

import java.nio.file.Files;
import java.nio.file.Path;
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
              ? found.flatMap(path -> Tree.children(path).stream())
              : found.map(path -> path.resolve(step)).filter(Files::exists);
    }
    return found;
  }
}
