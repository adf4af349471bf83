package dev.threadproof.maven;

import dev.threadproof.maven.project.ModuleReader;
import dev.threadproof.maven.project.Subject;
import java.nio.file.Path;
import java.util.List;

/** A goal that looks at all modules of the reactor as one program. */
abstract class AbstractAggregateMojo extends AbstractReportingMojo {

  @Override
  Subject subject() {
    if (!new LastTurn(session(), execution(), project()).isNow()) {
      getLog().info("Threadproof waits for the last module");
      return new Subject(List.of(), List.of(), List.of(), List.of(), List.of());
    }
    ModuleReader reader = new ModuleReader(includeTests());
    return Subject.together(session().getProjects().stream().map(reader::read).toList());
  }

  @Override
  Path base() {
    return session().getTopLevelProject().getBasedir().toPath();
  }
}
