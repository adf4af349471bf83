package dev.threadproof.engine.classpath;

import dev.threadproof.engine.finding.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The classes that a program is compiled and run against: the running JVM's own, then classes at
 * hand, then directories and archives in their order, as a class loader would find them. The names
 * in an archive are read at once, the classes when asked for.
 *
 * <p>Further archives that a manifest names ({@code Class-Path}) come after the entries given.
 */
public final class LibraryPath implements ClassLookup, AutoCloseable {

  private final ReadLog log;
  private final JdkModules jdk;
  private final Map<String, ClassFile> extra = new HashMap<>();
  private final List<Library> libraries;

  /**
   * Opens the entries. One that is missing or damaged is reported and left out.
   *
   * @param entries directories and archives
   * @param extra classes at hand, such as {@link Targets#nestedLibraries()}
   * @param jdkRelease Java release that multi-release archives are read for, e.g. 17
   * @param diagnostics told of all that cannot be read, now or when a class is asked for; calls
   *     come one at a time
   */
  public LibraryPath(
      List<Path> entries, List<ClassFile> extra, int jdkRelease, Consumer<Diagnostic> diagnostics) {
    this.log = new ReadLog(diagnostics);
    this.jdk = new JdkModules(log);
    extra.forEach(file -> this.extra.putIfAbsent(file.name(), file));
    this.libraries = new LibraryOpener(jdkRelease, log).open(entries);
  }

  /** The directories and archives that were opened, those that manifests name among them. */
  public List<Path> opened() {
    return libraries.stream().map(Library::path).toList();
  }

  @Override
  public Optional<ClassFile> find(String internalName) {
    if (!EntryName.isInternalName(internalName)) {
      return Optional.empty();
    }
    Optional<ClassFile> found =
        jdk.find(internalName).or(() -> Optional.ofNullable(extra.get(internalName)));
    for (int i = 0; found.isEmpty() && i < libraries.size(); i++) {
      found = libraries.get(i).place(internalName).flatMap(place -> read(internalName, place));
    }
    return found;
  }

  /** Closes the archives; nothing can be found any more. */
  @Override
  public void close() {
    for (Library library : libraries) {
      try {
        library.close();
      } catch (IOException e) {
        // Opened for reading only: there is nothing that could be lost.
      }
    }
  }

  private Optional<ClassFile> read(String internalName, Library.Place place) {
    try {
      byte[] bytes = place.content().readClass(place.claimed(), ReadLimits.DEFAULT.classBytes());
      ClassFile file = ClassFile.parse(bytes, place.origin());
      if (file.name().equals(internalName)) {
        return Optional.of(file);
      }
      log.warning(place.origin(), "holds class " + file.name(), "skipped");
    } catch (IOException e) {
      log.warning(place.origin(), ReadLog.reason(e), "skipped");
    } catch (MalformedClassException e) {
      log.warning(place.origin(), e.reason(), "skipped");
    }
    return Optional.empty();
  }
}
