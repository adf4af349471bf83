package dev.threadproof.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Scans all modules of the reactor as one program and fails the build when there are findings.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "aggregate-check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class AggregateCheckMojo extends AbstractCheckMojo {

  @Override
  Scope scope() {
    return new ReactorScope(this);
  }
}
