package dev.threadproof.confirm.driver;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Concrete classes that extend or implement a type, from its own jar or directory. */
final class Subclasses {

  private static final int MOST_TRIED = 400;
  private static final int MOST_FOUND = 6;

  private Subclasses() {}

  /** Those of its own package first, sorted by name; at most a few. */
  static List<Class<?>> of(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return List.of();
    }
    List<Class<?>> found = new ArrayList<>();
    try {
      Path place = Path.of(source.getLocation().toURI());
      String near = type.getPackageName();
      List<String> names =
          names(place).stream().sorted((a, b) -> compare(near, a, b)).limit(MOST_TRIED).toList();
      for (String name : names) {
        if (found.size() < MOST_FOUND) {
          concrete(name, type).ifPresent(found::add);
        }
      }
    } catch (IOException | URISyntaxException e) {
      return List.of(); // what cannot be listed has no subclasses to offer
    }
    return found;
  }

  private static int compare(String near, String a, String b) {
    boolean first = packageOf(a).equals(near);
    boolean second = packageOf(b).equals(near);
    return first == second ? a.compareTo(b) : first ? -1 : 1;
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static Optional<Class<?>> concrete(String name, Class<?> type) {
    try {
      Class<?> candidate = Class.forName(name, false, type.getClassLoader());
      int modifiers = candidate.getModifiers();
      boolean fits =
          type.isAssignableFrom(candidate)
              && !Modifier.isAbstract(modifiers)
              && !Modifier.isPrivate(modifiers)
              && !candidate.isAnonymousClass();
      return fits ? Optional.of(candidate) : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty(); // it needs what is not on the class path
    }
  }

  private static List<String> names(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.walk(place)) {
        return files
            .map(file -> place.relativize(file).toString().replace(File.separatorChar, '/'))
            .filter(Subclasses::isClass)
            .map(Subclasses::className)
            .toList();
      }
    }
    try (JarFile jar = new JarFile(place.toFile())) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(Subclasses::isClass)
          .map(Subclasses::className)
          .toList();
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class")
        && !name.startsWith("META-INF/")
        && !name.endsWith("-info.class");
  }

  private static String className(String entry) {
    return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
  }
}
