package dev.threadproof.source.file;

import java.io.IOException;
import java.util.NavigableSet;
import java.util.Set;

/** A place that holds source files. */
sealed interface SourceRoot extends AutoCloseable permits DirectoryRoot, FileRoot, ArchiveRoot {

  /** Bytes from which on a file is taken for generated data and left alone. */
  int SIZE_LIMIT = 5 * 1024 * 1024;

  /** The languages that leave class files with source names behind. */
  Set<String> EXTENSIONS = Set.of("java", "kt", "groovy", "scala");

  /** Names of the source files below the root, {@code /}-separated, listed at the first call. */
  NavigableSet<String> names();

  /** The file's bytes, at most one more than {@link #SIZE_LIMIT}. */
  byte[] read(String name) throws IOException;

  /** The name to print for a file. */
  String uri(String name);

  @Override
  void close();

  /** Whether a file name has the extension of a source file. */
  static boolean isSource(String name) {
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
