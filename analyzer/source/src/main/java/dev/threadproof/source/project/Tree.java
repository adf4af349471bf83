package dev.threadproof.source.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists directories in an order that does not depend on the file system. */
final class Tree {

  private Tree() {}

  /** Regular files in and below a directory, sorted; none when it cannot be listed. */
  static List<Path> files(Path directory, Predicate<Path> wanted) {
    try (Stream<Path> files =
        Files.find(
            directory,
            Integer.MAX_VALUE,
            (path, attributes) -> attributes.isRegularFile() && wanted.test(path))) {
      return files.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
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
    children.sort(Comparator.comparing(Tree::name));
    return children;
  }

  /** The last name of a path. */
  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
