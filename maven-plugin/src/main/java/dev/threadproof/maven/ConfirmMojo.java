package dev.threadproof.maven;

import dev.threadproof.confirm.witness.RunRecord;
import dev.threadproof.confirm.witness.Sightings;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.maven.witness.Records;
import dev.threadproof.maven.witness.WitnessedReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Does what {@code check} does, after tests in which {@code prepare-agent} put the agent: what the
 * agent saw happen is proven, and what it saw that the scan did not find is reported, too.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "confirm",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class ConfirmMojo extends AbstractCheckMojo {

  /**
   * Where the agents of the tests wrote what they saw.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "threadproof.recordDirectory",
      defaultValue = "${project.build.directory}/threadproof/records")
  private File recordDirectory = new File("target/threadproof/records");

  @Override
  Scope scope() {
    return new ModuleScope(this, List.of());
  }

  @Override
  ScanReport witnessed(ScanReport report) throws IOException, MojoFailureException {
    List<Finding> seen = new ArrayList<>();
    int records = 0;
    for (Path file : new Records(recordDirectory.toPath()).files()) {
      RunRecord record = RunRecord.read(file);
      records += record.isEmpty() ? 0 : 1;
      seen.addAll(Sightings.findings(record));
    }
    if (records == 0) {
      String message =
          "Threadproof's agent left no record in "
              + shown(recordDirectory.toPath())
              + ": run the tests in the same build, with the goal 'prepare-agent' before them";
      refuse(message);
    }
    WitnessedReport witnessed =
        new WitnessedReport(report, seen, List.of(project().getBuild().getOutputDirectory()));
    getLog().info("Threadproof: " + witnessed.counts(records));
    return witnessed.merged();
  }
}
