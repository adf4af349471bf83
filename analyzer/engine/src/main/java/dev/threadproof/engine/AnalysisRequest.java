package dev.threadproof.engine;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.classpath.ClassLookup;
import dev.threadproof.engine.finding.DeclaredGuard;
import dev.threadproof.engine.model.Models;
import java.util.List;

/**
 * All that an analysis depends on; the same request gives the same program.
 *
 * @param targets the classes to be judged
 * @param libraries the classes to be understood
 * @param guards guards that the sources declare
 * @param threads worker threads to use, at least 1; does not change the result
 */
public record AnalysisRequest(
    List<ClassFile> targets,
    ClassLookup libraries,
    Models models,
    List<DeclaredGuard> guards,
    int threads,
    ProgressListener progress) {

  public AnalysisRequest {
    targets = List.copyOf(targets);
    guards = List.copyOf(guards);
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
  }
}
