package dev.threadproof.maven;

import dev.threadproof.maven.project.ModuleReader;
import dev.threadproof.maven.project.Subject;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that looks at one module by itself; the other modules are libraries to it. */
abstract class AbstractModuleMojo extends AbstractReportingMojo {

  /**
   * Archives to judge in place of the module's classes, e.g. the Spring Boot jar that the build has
   * made, with the libraries in it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.archives")
  private List<File> archives = List.of();

  @Override
  Subject subject() {
    ModuleReader reader = new ModuleReader(includeTests());
    return archives.isEmpty() ? reader.read(project()) : reader.read(project(), archives);
  }

  @Override
  Path base() {
    return project().getBasedir().toPath();
  }
}
