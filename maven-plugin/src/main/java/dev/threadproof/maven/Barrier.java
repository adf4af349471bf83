package dev.threadproof.maven;

import dev.threadproof.maven.verdict.Verdict;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Ends a build that has too many findings, and says how to go on.
 *
 * @param goal the goal at work
 * @param fails whether the build really ends
 * @param baselineGoal the goal that writes today's findings down
 */
record Barrier(AbstractScanMojo goal, boolean fails, String baselineGoal) {

  void judge(Verdict verdict, String report) throws MojoFailureException {
    if (!verdict.failed()) {
      return;
    }
    String message =
        """
        Threadproof: %s (%s).
        Report: %s
        To accept what is there today and fail on what is new, run 'mvn %s:%s' and commit the file."""
            .formatted(verdict.reason(), verdict.counts(), report, plugin(), baselineGoal);
    if (fails) {
      throw new MojoFailureException(message);
    }
    message.lines().forEach(goal.getLog()::warn);
  }

  private String plugin() {
    var plugin = goal.execution().getMojoDescriptor().getPluginDescriptor();
    return plugin.getGroupId() + ":" + plugin.getArtifactId() + ":" + plugin.getVersion();
  }
}
