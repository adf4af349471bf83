package dev.threadproof.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the configuration file that nobody named. */
public final class ConfigSearch {

  /** What the file is called. */
  public static final String NAME = "threadproof.yml";

  private ConfigSearch() {}

  /**
   * The file in the directory or in the nearest one above it. The search ends where a repository
   * ends: what lies above a checkout is not part of the project.
   *
   * @return relative when the directory is, so that messages show it as the user would type it
   */
  public static Optional<Path> from(Path directory) {
    Path shown = directory;
    for (Path here = directory.toAbsolutePath(); here != null; here = here.getParent()) {
      Path file = shown.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      if (Files.exists(here.resolve(".git"))) {
        return Optional.empty();
      }
      shown = shown.resolve("..");
    }
    return Optional.empty();
  }
}
