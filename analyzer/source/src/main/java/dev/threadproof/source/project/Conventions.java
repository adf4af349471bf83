package dev.threadproof.source.project;

import java.util.List;

/**
 * The usual places below a module, {@code /}-separated; {@code *} stands for any one name. A place
 * counts when it exists and holds what it should.
 */
final class Conventions {

  static final List<String> CLASSES =
      List.of(
          "target/classes",
          "build/classes/*/main",
          "build/classes/main",
          "WEB-INF/classes",
          "target/*/WEB-INF/classes");

  static final List<String> TEST_CLASSES =
      List.of("target/test-classes", "build/classes/*/test", "build/classes/test");

  /**
   * Where an IDE or Ant compiles to. The names are common, so the classes found there must be in
   * the directories of their packages.
   */
  static final List<String> PLAIN_CLASSES = List.of("out/production/*", "bin", "build/classes");

  static final List<String> PLAIN_TEST_CLASSES = List.of("out/test/*", "build/test/classes");

  static final List<String> SOURCES =
      List.of(
          "src/main/java",
          "src/main/kotlin",
          "src/main/groovy",
          "target/generated-sources/*",
          "build/generated/sources/*/java/main",
          "build/generated/source/*/main");

  static final List<String> TEST_SOURCES =
      List.of(
          "src/test/java",
          "src/test/kotlin",
          "src/test/groovy",
          "target/generated-test-sources/*",
          "build/generated/sources/*/java/test");

  /** Counted only where none of {@link #SOURCES} exists. */
  static final List<String> PLAIN_SOURCES = List.of("src");

  static final List<String> LIBRARIES =
      List.of(
          "target/dependency/*",
          "target/*/WEB-INF/lib/*",
          "src/main/webapp/WEB-INF/lib/*",
          "WEB-INF/lib/*");

  private Conventions() {}
}
