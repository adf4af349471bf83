package dev.threadproof.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Scans the compiled classes of a module and fails the build when there are findings.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class CheckMojo extends AbstractCheckMojo {

  /**
   * Archives to judge in place of the module's classes, e.g. the Spring Boot jar that the build has
   * made, with the libraries in it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.archives")
  private List<File> archives = List.of();

  @Override
  Scope scope() {
    return new ModuleScope(this, archives);
  }
}
