package dev.threadproof.maven;

import dev.threadproof.maven.verdict.Verdict;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Scans the compiled classes of a module and reports what it finds. Findings never fail the build.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "scan",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class ScanMojo extends AbstractModuleMojo {

  @Override
  void judge(Verdict verdict, Path report) {
    getLog().info("Threadproof's report: " + shown(report));
  }
}
