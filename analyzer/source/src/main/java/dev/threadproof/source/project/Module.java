package dev.threadproof.source.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one directory has in the usual places.
 *
 * @param classes directories of class files
 * @param sources source roots with at least one source file somewhere below
 * @param libraries jars that lie with the module
 */
public record Module(Path directory, List<Path> classes, List<Path> sources, List<Path> libraries) {

  /** Looks at one directory, not at the modules below it. */
  static Module at(Path directory, boolean includeTests) {
    return new Module(
        directory,
        classes(directory, includeTests),
        sources(directory, includeTests),
        Glob.expand(directory, Conventions.LIBRARIES).filter(Module::isJar).toList());
  }

  /** Whether there is anything of a project in the directory. */
  boolean isAny() {
    return !classes.isEmpty() || !sources.isEmpty();
  }

  private static List<Path> classes(Path directory, boolean includeTests) {
    List<Path> main =
        first(usual(directory, Conventions.CLASSES), plain(directory, Conventions.PLAIN_CLASSES));
    List<Path> tests =
        first(
            usual(directory, Conventions.TEST_CLASSES),
            plain(directory, Conventions.PLAIN_TEST_CLASSES));
    return includeTests ? Stream.concat(main.stream(), tests.stream()).distinct().toList() : main;
  }

  private static List<Path> sources(Path directory, boolean includeTests) {
    List<Path> main =
        first(
            roots(directory, Conventions.SOURCES),
            isPlain(directory) ? roots(directory, Conventions.PLAIN_SOURCES) : List.of());
    Stream<Path> tests =
        includeTests ? roots(directory, Conventions.TEST_SOURCES).stream() : Stream.empty();
    return Stream.concat(main.stream(), tests).distinct().toList();
  }

  /** Neither built by a tool nor laid out for one. */
  private static boolean isPlain(Path directory) {
    return BuildTool.of(directory) == BuildTool.NONE
        && Glob.expand(directory, List.of("src/main", "src/test")).findFirst().isEmpty();
  }

  private static List<Path> usual(Path directory, List<String> patterns) {
    return Glob.expand(directory, patterns).filter(ClassDirectory::holdsClasses).toList();
  }

  private static List<Path> plain(Path directory, List<String> patterns) {
    return Glob.expand(directory, patterns).filter(ClassDirectory::isRoot).toList();
  }

  private static List<Path> roots(Path directory, List<String> patterns) {
    return Glob.expand(directory, patterns).filter(Freshness::holdsSources).toList();
  }

  private static List<Path> first(List<Path> wanted, List<Path> otherwise) {
    return wanted.isEmpty() ? otherwise : wanted;
  }

  private static boolean isJar(Path file) {
    return Tree.name(file).endsWith(".jar") && Files.isRegularFile(file);
  }
}
