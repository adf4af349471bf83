package dev.threadproof.source.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The source files below some roots. Of two files with one name, the first root's counts. */
public final class SourceFiles implements AutoCloseable {

  /** A parsed character costs some fifty bytes: about 30 MB at most. */
  private static final long CACHED_CHARACTERS = 600_000;

  private final List<SourceRoot> roots;
  private final Notices notices;
  private final FileCache cache = new FileCache(CACHED_CHARACTERS);
  private final Map<String, List<Place>> placesBySimpleName = new HashMap<>();
  private final Set<String> unusable = new HashSet<>();

  private record Place(SourceRoot root, String name) {}

  private SourceFiles(List<SourceRoot> roots, Notices notices) {
    this.roots = roots;
    this.notices = notices;
  }

  /**
   * Takes directories, single files and archives; a root that does not exist is told and left out.
   *
   * @param base the directory that printed names are relative to
   */
  public static SourceFiles of(List<Path> roots, Path base, Notices notices) {
    Base names = new Base(base);
    List<SourceRoot> found = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        found.add(new DirectoryRoot(root, names, notices));
      } else if (!Files.exists(root)) {
        notices.warn(names.uri(root), "no such source directory or file", "ignored");
      } else if (root.toString().endsWith(".jar") || root.toString().endsWith(".zip")) {
        found.add(new ArchiveRoot(root, names, notices));
      } else {
        found.add(new FileRoot(root, names));
      }
    }
    return new SourceFiles(found, notices);
  }

  /**
   * Finds the source of a class: by its place below a root, else by its name and the package that
   * its text declares.
   *
   * @param sourceFile {@code /}-separated as in a class file, e.g. {@code bank/Bank.java}; when
   *     blank, the name that the class would have by convention
   * @param className binary name
   */
  public Optional<SourceFile> find(String sourceFile, String className) {
    String name = sourceFile.isBlank() ? conventional(className) : sourceFile;
    for (SourceRoot root : roots) {
      if (root.names().contains(name)) {
        return load(root, name);
      }
    }
    String simple = name.substring(name.lastIndexOf('/') + 1);
    String packageName = className.substring(0, Math.max(0, className.lastIndexOf('.')));
    return bySimpleName().getOrDefault(simple, List.of()).stream()
        .flatMap(place -> load(place.root(), place.name()).stream())
        .filter(file -> PackageClause.of(file.text()).equals(packageName))
        .findFirst();
  }

  /** Passes on every Java file whose bytes are accepted, root by root, each in name order. */
  public void forEachJava(Predicate<byte[]> accepted, Consumer<SourceFile> consumer) {
    Set<String> seen = new HashSet<>();
    for (SourceRoot root : roots) {
      for (String name : root.names()) {
        if (name.endsWith(".java") && seen.add(name)) {
          bytes(root, name)
              .filter(accepted)
              .map(bytes -> enter(root.uri(name), bytes))
              .ifPresent(consumer);
        }
      }
    }
  }

  @Override
  public void close() {
    roots.forEach(SourceRoot::close);
  }

  private static String conventional(String className) {
    int nested = className.indexOf('$', className.lastIndexOf('.') + 2);
    String outer = nested < 0 ? className : className.substring(0, nested);
    return outer.replace('.', '/') + ".java";
  }

  /** Listed at the first class that is not where its name says. */
  private Map<String, List<Place>> bySimpleName() {
    if (placesBySimpleName.isEmpty()) {
      for (SourceRoot root : roots) {
        for (String name : root.names()) {
          placesBySimpleName
              .computeIfAbsent(name.substring(name.lastIndexOf('/') + 1), n -> new ArrayList<>())
              .add(new Place(root, name));
        }
      }
    }
    return placesBySimpleName;
  }

  private Optional<SourceFile> load(SourceRoot root, String name) {
    String uri = root.uri(name);
    Optional<SourceFile> cached = cache.get(uri);
    return cached.isPresent() ? cached : bytes(root, name).map(bytes -> enter(uri, bytes));
  }

  private SourceFile enter(String uri, byte[] bytes) {
    Decoding decoding = Decoding.of(bytes);
    if (decoding.malformed()) {
      notices.warn(uri, "is not valid UTF-8", "the malformed bytes are shown as U+FFFD");
    }
    SourceFile file = new SourceFile(uri, new SourceText(decoding.text()), notices);
    cache.put(file);
    return file;
  }

  private Optional<byte[]> bytes(SourceRoot root, String name) {
    String uri = root.uri(name);
    if (unusable.contains(uri)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = root.read(name);
      if (bytes.length <= SourceRoot.SIZE_LIMIT) {
        return Optional.of(bytes);
      }
      notices.warn(uri, "is larger than 5 MB", "skipped");
    } catch (IOException e) {
      notices.warn(uri, "cannot be read", "skipped");
    }
    unusable.add(uri);
    return Optional.empty();
  }
}
