package dev.threadproof.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Scans a module and writes its findings down as known, so that {@code check} fails for new ones
 * alone.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "baseline",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class BaselineMojo extends AbstractBaselineMojo {

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
