package dev.threadproof.source.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

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
    return !files(directory, SOURCES).isEmpty();
  }

  private static Optional<FileTime> newest(List<Path> directories, List<String> endings) {
    return directories.stream()
        .flatMap(directory -> files(directory, endings).stream())
        .map(Freshness::modified)
        .max(FileTime::compareTo);
  }

  private static List<Path> files(Path directory, List<String> endings) {
    return Tree.files(directory, file -> endings.stream().anyMatch(Tree.name(file)::endsWith));
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      // Gone meanwhile, or not ours to ask about: it proves nothing.
      return FileTime.fromMillis(0);
    }
  }
}
