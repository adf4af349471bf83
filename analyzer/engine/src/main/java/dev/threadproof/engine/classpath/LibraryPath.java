package dev.threadproof.engine.classpath;

import dev.threadproof.engine.finding.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds nothing. */
public final class LibraryPath implements ClassLookup, AutoCloseable {

  public LibraryPath(
      List<Path> entries,
      List<ClassFile> extra,
      int jdkRelease,
      Consumer<Diagnostic> diagnostics) {}

  @Override
  public Optional<ClassFile> find(String internalName) {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
