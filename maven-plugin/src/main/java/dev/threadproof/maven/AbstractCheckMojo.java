package dev.threadproof.maven;

import dev.threadproof.maven.verdict.Verdict;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that ends the build when there are too many findings, and says how to go on. */
abstract class AbstractCheckMojo extends AbstractReportingMojo {

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
  final int allowed() {
    return maxAllowedViolations;
  }

  @Override
  final void judge(Verdict verdict, String report) throws MojoFailureException {
    if (!verdict.failed()) {
      return;
    }
    PluginDescriptor plugin = execution().getMojoDescriptor().getPluginDescriptor();
    String message =
        """
        Threadproof: %s (%s).
        Report: %s
        To fail on new findings only, write down those of today with 'mvn compile %s:%s:%s:%s' and commit %s."""
            .formatted(
                verdict.reason(),
                verdict.counts(),
                report,
                plugin.getGroupId(),
                plugin.getArtifactId(),
                plugin.getVersion(),
                scope().baselineGoal(),
                shown(baselineFile()));
    if (failOnViolation) {
      throw new MojoFailureException(message);
    }
    message.lines().forEach(getLog()::warn);
  }
}
