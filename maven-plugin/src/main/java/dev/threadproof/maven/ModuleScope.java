package dev.threadproof.maven;

import dev.threadproof.maven.project.ModuleReader;
import dev.threadproof.maven.project.Subject;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One module by itself; the other modules are libraries to it.
 *
 * @param archives what is scanned in place of its classes, when not empty
 */
record ModuleScope(AbstractScanMojo goal, List<File> archives) implements Scope {

  @Override
  public Optional<Subject> subject(boolean skipped) {
    if (skipped) {
      return Optional.empty();
    }
    ModuleReader reader = new ModuleReader(goal.includeTests());
    return Optional.of(
        archives.isEmpty() ? reader.read(goal.project()) : reader.read(goal.project(), archives));
  }

  @Override
  public Path directory(Path configured) {
    return configured;
  }

  @Override
  public Path base() {
    return goal.project().getBasedir().toPath();
  }

  @Override
  public String baselineGoal() {
    return "baseline";
  }
}
