package dev.threadproof.source.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What builds a module, as its files tell. */
public enum BuildTool {
  MAVEN(List.of("pom.xml"), "build first, e.g. mvn compile"),
  GRADLE(
      List.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"),
      "build first, e.g. gradle classes"),
  NONE(List.of(), "compile it first");

  private final List<String> marks;
  private final String advice;

  BuildTool(List<String> marks, String advice) {
    this.marks = marks;
    this.advice = advice;
  }

  /** The tool whose build file lies in the directory itself. */
  public static BuildTool of(Path directory) {
    for (BuildTool tool : values()) {
      if (tool.marks.stream().anyMatch(mark -> Files.isRegularFile(directory.resolve(mark)))) {
        return tool;
      }
    }
    return NONE;
  }

  /** What the user can do when classes are missing or old. */
  public String advice() {
    return advice;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
