package dev.threadproof.maven;

import dev.threadproof.maven.project.ModuleReader;
import dev.threadproof.maven.project.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All modules of the reactor as one program. */
record ReactorScope(AbstractScanMojo goal) implements Scope {

  @Override
  public Optional<Subject> subject(boolean skipped) {
    ModuleReader reader = new ModuleReader(goal.includeTests());
    Subject own = skipped ? Subject.NONE : reader.read(goal.project());
    Turns turns = new Turns(goal.session(), goal.execution(), goal.project());
    Optional<List<Subject>> all = turns.take(own, reader::read);
    if (all.isEmpty()) {
      goal.getLog().info("Threadproof waits for the last module");
    }
    return all.map(Subject::together);
  }

  @Override
  public Path base() {
    return goal.session().getTopLevelProject().getBasedir().toPath();
  }

  /** Which module comes last is chance under -T, so what would lie in it lies at the top. */
  @Override
  public Path directory(Path configured) {
    Path module = Path.of(goal.project().getBuild().getDirectory());
    Path top = Path.of(goal.session().getTopLevelProject().getBuild().getDirectory());
    return configured.startsWith(module) ? top.resolve(module.relativize(configured)) : configured;
  }

  @Override
  public String baselineGoal() {
    return "aggregate-baseline";
  }
}
