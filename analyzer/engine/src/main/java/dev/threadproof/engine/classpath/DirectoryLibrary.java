package dev.threadproof.engine.classpath;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A directory of classes. */
record DirectoryLibrary(Path path) implements Library {

  @Override
  public Optional<Place> place(String internalName) {
    try {
      Path file = path.resolve(internalName + ".class");
      return Files.isRegularFile(file)
          ? Optional.of(new Place(TargetReader.spelled(file), -1, () -> Files.newInputStream(file)))
          : Optional.empty();
    } catch (InvalidPathException e) {
      // A class name that this file system cannot spell is in none of its directories.
      return Optional.empty();
    }
  }

  @Override
  public void close() {}
}
