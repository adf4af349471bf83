package dev.threadproof.maven;

import dev.threadproof.maven.project.ModuleReader;
import dev.threadproof.maven.project.Subject;
import java.nio.file.Path;

/** All modules of the reactor as one program. */
record ReactorScope(AbstractScanMojo goal) implements Scope {

  @Override
  public Subject subject() {
    if (!new LastTurn(goal.session(), goal.execution(), goal.project()).isNow()) {
      goal.getLog().info("Threadproof waits for the last module");
      return Subject.NONE;
    }
    ModuleReader reader = new ModuleReader(goal.includeTests());
    return Subject.together(goal.session().getProjects().stream().map(reader::read).toList());
  }

  @Override
  public Path base() {
    return goal.session().getTopLevelProject().getBasedir().toPath();
  }

  @Override
  public String baselineGoal() {
    return "aggregate-baseline";
  }
}
