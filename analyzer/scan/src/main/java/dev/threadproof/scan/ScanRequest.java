package dev.threadproof.scan;

import dev.threadproof.engine.model.Models;
import dev.threadproof.scan.change.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that a scan depends on; the same request gives the same report.
 *
 * @param targets what to judge: jars, class files, class directories, project directories
 * @param classpath libraries that the targets use
 * @param sources source directories, files or jars beside those that a project directory has
 * @param rules which rules run
 * @param jdk Java release that the program will run on
 * @param includeTests whether a project's test classes are targets too
 * @param threads worker threads, at least 1; does not change the report
 * @param base directory to which paths in the report are relative
 * @param version Threadproof's version, for the report
 * @param models what is known of libraries
 * @param change when present, findings that it does not touch do not count
 */
public record ScanRequest(
    List<Path> targets,
    List<Path> classpath,
    List<Path> sources,
    RuleSelection rules,
    int jdk,
    boolean includeTests,
    int threads,
    Path base,
    String version,
    Models models,
    Optional<Change> change) {

  public ScanRequest {
    targets = List.copyOf(targets);
    classpath = List.copyOf(classpath);
    sources = List.copyOf(sources);
  }

  /** With the built-in models, and every finding counts. */
  public ScanRequest(
      List<Path> targets,
      List<Path> classpath,
      List<Path> sources,
      RuleSelection rules,
      int jdk,
      boolean includeTests,
      int threads,
      Path base,
      String version) {
    this(
        targets,
        classpath,
        sources,
        rules,
        jdk,
        includeTests,
        threads,
        base,
        version,
        Models.builtIn(),
        Optional.empty());
  }
}
