package dev.threadproof.maven;

import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.baseline.Baseline;
import dev.threadproof.report.baseline.BaselineException;
import dev.threadproof.report.baseline.BaselineMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** The baseline of a build: what the team knows of does not count, what it has mended goes. */
record KnownFindings(AbstractScanMojo goal) {

  /**
   * The report with the known findings marked. Debt that is gone is taken out of the file, so that
   * it cannot come back unseen.
   *
   * @throws MojoExecutionException when the file cannot be used
   */
  ScanReport mark(ScanReport report) throws MojoExecutionException {
    Path file = goal.baselineFile();
    if (!goal.namesBaseline() && !Files.exists(file)) {
      return report;
    }
    BaselineMatch match = read(file).match(report, goal.shown(file));
    match
        .idle()
        .forEach(
            entry ->
                goal.getLog()
                    .info("Threadproof: accepted, but not found any more: " + entry.title()));
    if (match.canShrink()) {
      shrink(file, match);
    }
    return match.report();
  }

  /** The baseline that is there, or an empty one. */
  Baseline readOrEmpty() throws MojoExecutionException {
    Path file = goal.baselineFile();
    return Files.exists(file) ? read(file) : Baseline.EMPTY;
  }

  private Baseline read(Path file) throws MojoExecutionException {
    if (!Files.exists(file)) {
      throw new MojoExecutionException(
          "Threadproof's baseline "
              + goal.shown(file)
              + " does not exist; write it with the goal 'baseline' or 'aggregate-baseline'");
    }
    try {
      return Baseline.read(file);
    } catch (BaselineException e) {
      throw new MojoExecutionException(
          "Threadproof: "
              + e.getMessage()
              + " (which is what the goals 'baseline' and 'aggregate-baseline' do)",
          e);
    }
  }

  private void shrink(Path file, BaselineMatch match) {
    try {
      match.shrunk().write(file);
      goal.getLog()
          .info(
              "Threadproof: %d known %s gone and taken out of %s; commit it"
                  .formatted(
                      match.gone().size(),
                      match.gone().size() == 1 ? "finding is" : "findings are",
                      goal.shown(file)));
    } catch (IOException e) {
      // The build is no worse for it; the next one that may write does it.
      goal.getLog().warn("Threadproof: cannot write " + goal.shown(file) + ": " + e.getMessage());
    }
  }
}
