package dev.threadproof.maven.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that the agents of one module's tests leave, one for each JVM.
 *
 * @param directory where they are
 */
public record Records(Path directory) {

  private static final String SUFFIX = ".jsonl";

  /** The name that an agent is given. */
  public Path pattern() {
    return directory.resolve("%p" + SUFFIX);
  }

  /** Takes away what earlier builds left, so that nothing they saw counts for this one. */
  public void clear() throws IOException {
    Files.createDirectories(directory);
    for (Path file : files()) {
      Files.deleteIfExists(file);
    }
  }

  /** The files that are there, sorted. */
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }
}
