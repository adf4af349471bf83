package dev.threadproof.source;

import dev.threadproof.engine.finding.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Knows one Maven module. */
public record ProjectLayout(
    List<Path> classes, List<Path> sources, List<Path> libraries, List<Diagnostic> diagnostics) {

  public static boolean isProject(Path directory) {
    return Files.exists(directory.resolve("pom.xml"));
  }

  public static ProjectLayout discover(Path project, boolean includeTests) {
    List<Path> classes =
        Stream.of("target/classes").map(project::resolve).filter(Files::isDirectory).toList();
    List<Path> sources =
        Stream.of("src/main/java").map(project::resolve).filter(Files::isDirectory).toList();
    List<Diagnostic> diagnostics =
        classes.isEmpty()
            ? List.of(
                new Diagnostic(
                    Diagnostic.Severity.ERROR,
                    project.toString(),
                    "no compiled classes below",
                    "build first, e.g. mvn compile"))
            : List.of();
    return new ProjectLayout(classes, sources, List.of(), diagnostics);
  }
}
