package dev.threadproof.maven;

import dev.threadproof.maven.verdict.Verdict;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Scans all modules of the reactor as one program and fails the build when there are findings.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "aggregate-check",
    aggregator = true,
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class AggregateCheckMojo extends AbstractAggregateMojo {

  /**
   * Whether findings fail the build; when not, they are told all the same.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /**
   * How many findings at or above {@code failOn} are let pass.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.maxAllowedViolations", defaultValue = "0")
  private int maxAllowedViolations;

  @Override
  int allowed() {
    return maxAllowedViolations;
  }

  @Override
  void judge(Verdict verdict, Path report) throws MojoFailureException {
    new Barrier(this, failOnViolation, "aggregate-baseline").judge(verdict, shown(report));
  }
}
