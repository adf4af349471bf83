package dev.threadproof.maven;

import dev.threadproof.maven.project.Subject;
import java.nio.file.Path;
import java.util.Optional;

/** How much of the build a goal looks at. */
sealed interface Scope permits ModuleScope, ReactorScope {

  /**
   * What is to be scanned.
   *
   * @param skipped whether this module is to be left out
   * @return nothing when it is not to be scanned now
   */
  Optional<Subject> subject(boolean skipped);

  /** Directory to which paths are relative, in reports and in the log. */
  Path base();

  /** Where reports go for which the configuration names a directory. */
  Path directory(Path configured);

  /** The goal that writes the known findings of as much of the build. */
  String baselineGoal();
}
