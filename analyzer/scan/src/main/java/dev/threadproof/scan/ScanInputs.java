package dev.threadproof.scan;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.source.ProjectLayout;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The paths of a request, with project directories replaced by what the build left in them.
 *
 * @param classes what to judge: jars, class files, class directories
 * @param libraries jars and class directories to be understood
 * @param sources source directories, files or jars
 */
record ScanInputs(List<Path> classes, List<Path> libraries, List<Path> sources) {

  static ScanInputs of(ScanRequest request, Consumer<Diagnostic> diagnostics) {
    Set<Path> classes = new LinkedHashSet<>();
    Set<Path> libraries = new LinkedHashSet<>(request.classpath());
    Set<Path> sources = new LinkedHashSet<>(request.sources());
    for (Path target : request.targets()) {
      if (ProjectLayout.isProject(target)) {
        ProjectLayout layout = ProjectLayout.discover(target, request.includeTests());
        classes.addAll(layout.classes());
        libraries.addAll(layout.libraries());
        sources.addAll(layout.sources());
        layout.diagnostics().forEach(diagnostics);
      } else {
        classes.add(target);
      }
    }
    return new ScanInputs(List.copyOf(classes), List.copyOf(libraries), List.copyOf(sources));
  }
}
