package dev.threadproof.source.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares when sources were written with when classes were. */
public final class Freshness {

  private static final List<String> SOURCES = List.of(".java", ".kt", ".groovy");

  private Freshness() {}

  /**
   * Whether some source of a module was written after all of its classes, so that lines may not
   * match. A build writes the classes of what has changed, hence the newest of each are compared.
   */
  public static boolean isStale(Module module) {
    Optional<FileTime> sources = newest(module.sources(), SOURCES);
    Optional<FileTime> classes = newest(module.classes(), List.of(".class"));
    return sources.isPresent() && classes.isPresent() && sources.get().compareTo(classes.get()) > 0;
  }

  /** Whether a source file lies in or below the directory. */
  static boolean holdsSources(Path directory) {
    try (Stream<Path> files = files(directory, SOURCES)) {
      return files.findFirst().isPresent();
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static Optional<FileTime> newest(List<Path> directories, List<String> endings) {
    return directories.stream()
        .flatMap(directory -> newest(directory, endings).stream())
        .max(FileTime::compareTo);
  }

  private static Optional<FileTime> newest(Path directory, List<String> endings) {
    try (Stream<Path> files = files(directory, endings)) {
      return files.map(Freshness::modified).max(FileTime::compareTo);
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static Stream<Path> files(Path directory, List<String> endings) throws IOException {
    return Files.find(
        directory,
        Integer.MAX_VALUE,
        (file, attributes) ->
            attributes.isRegularFile() && endings.stream().anyMatch(Glob.name(file)::endsWith));
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
