package dev.threadproof.maven;

import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.baseline.Baseline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A goal that writes today's findings down as known: accepted ones stay accepted, all others become
 * debt.
 */
abstract class AbstractBaselineMojo extends AbstractScanMojo {

  @Override
  final void conclude(ScanReport all, Predicate<Result> wanted)
      throws IOException, MojoExecutionException, MojoFailureException {
    ScanReport report = all.withResults(all.results().stream().filter(wanted).toList());
    refuseIncomplete(report);
    if (report.incomplete()) {
      throw new MojoFailureException(
          "Threadproof writes no baseline, because not everything was analysed");
    }
    Path file = baselineFile();
    Baseline baseline = new KnownFindings(this).readOrEmpty().renewed(report);
    baseline.write(file);
    getLog()
        .info(
            "Threadproof: %s now has %d known and %d accepted findings; commit it"
                .formatted(shown(file), baseline.debt().size(), baseline.accepted().size()));
  }
}
