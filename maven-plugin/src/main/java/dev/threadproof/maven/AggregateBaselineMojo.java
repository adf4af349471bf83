package dev.threadproof.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Scans all modules of the reactor as one program and writes the findings down as known, so that
 * {@code aggregate-check} fails for new ones alone.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "aggregate-baseline",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class AggregateBaselineMojo extends AbstractBaselineMojo {

  @Override
  Scope scope() {
    return new ReactorScope(this);
  }
}
