package dev.threadproof.engine;

import dev.threadproof.engine.program.Program;
import java.util.List;

/** Runs the analysis from class files to the program picture. */
public final class Analyzer {

  private Analyzer() {}

  /** Analyses the targets. Classes that cannot be analysed become diagnostics of the program. */
  public static Program analyze(AnalysisRequest request) {
    return new Program(List.of(), List.of(), request.targets().size());
  }
}
