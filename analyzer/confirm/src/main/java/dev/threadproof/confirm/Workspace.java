package dev.threadproof.confirm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary directory for one purpose, gone with all that is in it when closed. */
public final class Workspace implements AutoCloseable {

  private final Path directory;

  /**
   * Makes it where the system keeps what may be thrown away.
   *
   * @throws IOException if it cannot be made
   */
  public Workspace() throws IOException {
    directory = Files.createTempDirectory("threadproof");
  }

  public Path directory() {
    return directory;
  }

  /** A file in it. */
  public Path file(String name) {
    return directory.resolve(name);
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What is left lies where the system keeps what may be thrown away.
    }
  }
}
