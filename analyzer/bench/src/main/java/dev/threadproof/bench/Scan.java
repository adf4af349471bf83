package dev.threadproof.bench;

import dev.threadproof.engine.AnalysisRequest;
import dev.threadproof.engine.Analyzer;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.classpath.LibraryPath;
import dev.threadproof.engine.classpath.TargetReader;
import dev.threadproof.engine.classpath.Targets;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.program.Program;
import dev.threadproof.rules.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What {@code threadproof scan} does to a jar, up to the findings. */
final class Scan {

  private Scan() {}

  static Workload.Tally run(Path jar, int threads) {
    int release = Runtime.version().feature();
    List<Diagnostic> diagnostics = Collections.synchronizedList(new ArrayList<>());
    Targets targets = new TargetReader(release, diagnostics::add).read(List.of(jar));
    try (LibraryPath libraries =
        new LibraryPath(List.of(), targets.nestedLibraries(), release, diagnostics::add)) {
      Program program =
          Analyzer.analyze(
              new AnalysisRequest(
                  targets.targets(),
                  libraries,
                  Models.builtIn(),
                  List.of(),
                  threads,
                  ProgressListener.NONE));
      diagnostics.addAll(program.diagnostics());
      List<Finding> findings = Catalogue.load().run(program);
      long unread =
          diagnostics.stream().filter(d -> d.severity() == Diagnostic.Severity.ERROR).count();
      return new Workload.Tally(
          program.classes(), (int) unread, findings.size(), diagnostics.size());
    }
  }
}
