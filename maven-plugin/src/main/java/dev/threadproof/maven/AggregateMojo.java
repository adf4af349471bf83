package dev.threadproof.maven;

import dev.threadproof.maven.verdict.Verdict;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Scans all modules of the reactor as one program and reports what it finds, for instance a thread
 * of one module that races with a thread of another. Findings never fail the build.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "aggregate",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class AggregateMojo extends AbstractReportingMojo {

  @Override
  Scope scope() {
    return new ReactorScope(this);
  }

  @Override
  void judge(Verdict verdict, String report) {
    getLog().info("Threadproof's report: " + report);
  }
}
