package dev.threadproof.engine.classpath;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An archive, its entries' names known from the start, their bytes read when asked for. */
final class ArchiveLibrary implements Library {

  private final Path path;
  private final String origin;
  private final ZipFile zip;
  private final JarManifest manifest;
  private final Map<String, ZipEntry> classes = new HashMap<>();

  private ArchiveLibrary(Path path, ZipFile zip, JarManifest manifest) {
    this.path = path;
    this.origin = TargetReader.spelled(path);
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens an archive.
   *
   * @throws IOException when it is none or damaged
   */
  static ArchiveLibrary open(Path archive, int jdkRelease, ReadLog log) throws IOException {
    ZipFile zip = ArchiveReader.open(archive);
    JarManifest manifest = manifest(zip, TargetReader.spelled(archive), log);
    ArchiveLibrary library = new ArchiveLibrary(archive, zip, manifest);
    library.index(jdkRelease);
    return library;
  }

  @Override
  public Path path() {
    return path;
  }

  String origin() {
    return origin;
  }

  /** Further libraries that the archive asks for, as relative URLs. */
  List<String> classPath() {
    return manifest.classPath();
  }

  @Override
  public Optional<Place> place(String internalName) {
    return Optional.ofNullable(classes.get(internalName))
        .map(
            entry ->
                new Place(
                    origin + "!/" + entry.getName(),
                    entry.getSize(),
                    () -> ArchiveReader.open(zip, entry)));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void index(int jdkRelease) {
    List<EntryName> names = new ArrayList<>();
    zip.stream()
        .map(e -> new EntryName(e.getName()))
        .filter(EntryName::isClass)
        .forEach(names::add);
    ReleaseChoice choice = new ReleaseChoice(names, manifest.multiRelease(), jdkRelease);
    for (EntryName name : names) {
      if (choice.counts(name)) {
        classes.putIfAbsent(name.className(), zip.getEntry(name.path()));
      }
    }
  }

  private static JarManifest manifest(ZipFile zip, String origin, ReadLog log) {
    ZipEntry entry = zip.getEntry(EntryName.MANIFEST);
    if (entry == null) {
      return JarManifest.EMPTY;
    }
    try {
      return JarManifest.read(entry.getSize(), () -> ArchiveReader.open(zip, entry));
    } catch (IOException e) {
      String input = origin + "!/" + EntryName.MANIFEST;
      log.warning(input, ReadLog.reason(e), "taken as empty");
      return JarManifest.EMPTY;
    }
  }
}
