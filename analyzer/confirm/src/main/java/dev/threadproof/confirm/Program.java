package dev.threadproof.confirm;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The program that is run.
 *
 * @param classpath directories and jars, in the order in which classes are looked up
 * @param target what drives it
 * @param build whether it is the build that was scanned
 */
public record Program(List<Path> classpath, Target target, Build build) {

  /** Which build of the program lies on the class path. */
  public enum Build {
    /** The one that was scanned; another one is refused. */
    SCANNED,
    /** Perhaps another one: points are looked for by method and member where lines have moved. */
    OTHER
  }

  public Program {
    classpath = classpath.stream().map(Path::toAbsolutePath).toList();
  }

  /** The program that was scanned. */
  public Program(List<Path> classpath, Target target) {
    this(classpath, target, Build.SCANNED);
  }

  String classpathText() {
    return classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Compares the classes on the class path with those that were scanned.
   *
   * @param hashes binary class name to hex SHA-256
   * @return a sentence about the first that is missing or another build; empty when all fit
   */
  Optional<String> mismatch(Map<String, String> hashes) throws IOException {
    try (URLClassLoader loader = loader()) {
      for (Map.Entry<String, String> expected : hashes.entrySet()) {
        Optional<String> found = hash(loader, expected.getKey());
        if (found.isEmpty()) {
          return Optional.of("class " + expected.getKey() + " is not on the class path");
        }
        if (!found.get().equals(expected.getValue())) {
          return Optional.of(
              expected.getKey() + " on the class path is another build than the one scanned");
        }
      }
      return Optional.empty();
    }
  }

  /** Whether a class of that name can be found. */
  boolean has(String className) throws IOException {
    try (URLClassLoader loader = loader()) {
      return loader.getResource(resource(className)) != null;
    }
  }

  private URLClassLoader loader() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path entry : classpath) {
      urls.add(entry.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static String resource(String className) {
    return className.replace('.', '/') + ".class";
  }

  private static Optional<String> hash(ClassLoader loader, String className) throws IOException {
    try (InputStream in = loader.getResourceAsStream(resource(className))) {
      if (in == null) {
        return Optional.empty();
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Optional.of(HexFormat.of().formatHex(digest.digest(in.readAllBytes())));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
