package dev.threadproof.engine.classpath;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;

/** One entry of a library path, open until closed. Safe for several threads. */
sealed interface Library extends Closeable permits ArchiveLibrary, DirectoryLibrary {

  /** The directory or archive. */
  Path path();

  /** Where the bytes of a class should be, judged by its name alone. */
  Optional<Place> place(String internalName);

  /**
   * Bytes of a class, not read yet.
   *
   * @param claimed their number as the library claims it, negative when it claims none
   */
  record Place(String origin, long claimed, Content content) {}
}
