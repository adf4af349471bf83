package dev.threadproof.source.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What builds a module, as its files tell. */
public enum BuildTool {
  MAVEN("build first, e.g. mvn compile"),
  GRADLE("build first, e.g. gradle classes"),
  NONE("compile it first");

  private static final List<String> GRADLE_FILES =
      List.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

  private final String advice;

  BuildTool(String advice) {
    this.advice = advice;
  }

  /** The tool whose build file lies in the directory itself. */
  public static BuildTool of(Path directory) {
    if (Files.isRegularFile(directory.resolve("pom.xml"))) {
      return MAVEN;
    }
    return GRADLE_FILES.stream().anyMatch(file -> Files.isRegularFile(directory.resolve(file)))
        ? GRADLE
        : NONE;
  }

  /** What the user can do when classes are missing or old. */
  public String advice() {
    return advice;
  }
}
