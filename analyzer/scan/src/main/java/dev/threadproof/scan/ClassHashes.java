package dev.threadproof.scan;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.classpath.LibraryPath;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The class files that findings name, read once more: keeping every target's bytes to the end of a
 * scan would cost more than that.
 */
final class ClassHashes {

  private ClassHashes() {}

  /** Hex SHA-256 by binary name; classes in archives nested in an input are left out. */
  static Map<String, String> of(Collection<Finding> findings, List<Path> inputs, int jdk) {
    Set<String> names = new TreeSet<>();
    findings.forEach(f -> locations(f).map(Location::className).forEach(names::add));
    Map<String, String> hashes = new TreeMap<>();
    List<Path> readable = inputs.stream().filter(ClassHashes::isContainer).toList();
    try (LibraryPath path = new LibraryPath(readable, List.of(), jdk, diagnostic -> {})) {
      for (String name : names) {
        path.find(name.replace('.', '/')).ifPresent(file -> hashes.put(name, sha256(file)));
      }
    }
    return hashes;
  }

  private static Stream<Location> locations(Finding finding) {
    return Stream.concat(
        Stream.of(finding.location()),
        finding.threads().stream().flatMap(t -> t.steps().stream()).map(Step::location));
  }

  private static boolean isContainer(Path input) {
    return Files.isDirectory(input) || !input.toString().endsWith(".class");
  }

  private static String sha256(ClassFile file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
