package dev.threadproof.bench.samples;

import dev.threadproof.engine.AnalysisRequest;
import dev.threadproof.engine.Analyzer;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.classpath.LibraryPath;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.model.Models;
import dev.threadproof.rules.Catalogue;
import java.util.List;

/** Scans the samples as a user would: all of them at once, with every rule. */
final class SampleScan {

  private static final int RELEASE = 17;

  private SampleScan() {}

  static List<Finding> run(List<ClassFile> classes) {
    try (LibraryPath libraries = new LibraryPath(List.of(), List.of(), RELEASE, diagnostic -> {})) {
      AnalysisRequest request =
          new AnalysisRequest(
              classes, libraries, Models.builtIn(), List.of(), 1, ProgressListener.NONE);
      return Catalogue.load().run(Analyzer.analyze(request));
    }
  }
}
