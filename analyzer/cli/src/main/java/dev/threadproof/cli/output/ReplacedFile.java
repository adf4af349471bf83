package dev.threadproof.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that its readers see either the old content or the whole of the new one.
 *
 * <p>The text goes to a neighbour that takes the file's place at the end. The neighbour is made
 * with the permissions of an ordinary new file (a temporary file of the JDK would be unreadable for
 * others, for instance for the next step of a CI job).
 */
final class ReplacedFile {

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private ReplacedFile() {}

  static void write(Path file, Content content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a directory");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a named pipe has no content to replace.
      try (OutputStream out = Files.newOutputStream(file)) {
        content.writeTo(out);
      }
      return;
    }
    // A symbolic link is followed, not replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path directory = target.getParent();
    if (directory == null) {
      throw new IOException("is a directory");
    }
    Files.createDirectories(directory);
    Path neighbour =
        directory.resolve(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      try (OutputStream out =
          Files.newOutputStream(
              neighbour, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
        content.writeTo(out);
      }
      move(neighbour, target);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
