package dev.threadproof.maven;

import dev.threadproof.maven.project.Subject;
import java.nio.file.Path;

/** How much of the build a goal looks at. */
sealed interface Scope permits ModuleScope, ReactorScope {

  /** What is to be scanned; empty when nothing is, or not now. */
  Subject subject();

  /** Directory to which paths are relative, in reports and in the log. */
  Path base();

  /** The goal that writes the known findings of as much of the build. */
  String baselineGoal();
}
