package dev.threadproof.scan;

import java.nio.file.Path;
import java.util.List;

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
    String version) {

  public ScanRequest {
    targets = List.copyOf(targets);
    classpath = List.copyOf(classpath);
    sources = List.copyOf(sources);
  }
}
