package dev.threadproof.maven;

import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.maven.project.ClassPatterns;
import dev.threadproof.maven.project.Subject;
import dev.threadproof.rules.Catalogue;
import dev.threadproof.scan.RuleSelection;
import dev.threadproof.scan.Scan;
import dev.threadproof.scan.ScanRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * The order of work of all goals that scan: look whether the configuration is right, find out what
 * to scan, scan, keep what the build wants to hear of, and hand it to the goal.
 */
abstract class AbstractScanMojo extends AbstractMojo {

  /**
   * Does nothing when set.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Classes to hear of, e.g. {@code com.acme.**}; when empty, all. A finding is kept when a class
   * in which it happens is wanted. All classes are analysed in any case, since threads of one
   * collide in another.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.includes")
  private List<String> includes = List.of();

  /**
   * Classes not to hear of, e.g. {@code **.generated.**}; wins over {@code includes}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.excludes")
  private List<String> excludes = List.of();

  /**
   * Whether test classes are judged, too.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.includeTests", defaultValue = "false")
  private boolean includeTests;

  /**
   * The rules to run; when empty, all that are not off by default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.rules")
  private List<String> rules = List.of();

  /**
   * Rules not to run; wins over {@code rules}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.excludeRules")
  private List<String> excludeRules = List.of();

  /**
   * Worker threads; 0 takes one per processor. The result does not depend on it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.threads", defaultValue = "0")
  private int threads;

  /**
   * Java release that the program will run on, which chooses the classes of multi-release jars; 0
   * takes the release that Maven runs on.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.jdk", defaultValue = "0")
  private int jdk;

  /**
   * Whether the build fails when something could not be analysed, so that silence about it might be
   * taken for health.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.failOnIncomplete", defaultValue = "true")
  private boolean failOnIncomplete;

  /**
   * Where reports go.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "threadproof.outputDirectory",
      defaultValue = "${project.build.directory}/threadproof")
  private File outputDirectory = new File("target/threadproof");

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** What this goal is about; empty when it is not this goal's turn or nothing is there. */
  abstract Subject subject() throws MojoExecutionException;

  /** Directory to which the paths in the report are relative. */
  abstract Path base();

  /** Does with the report what the goal is for. */
  abstract void conclude(ScanReport report)
      throws IOException, MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Threadproof is skipped");
      return;
    }
    try {
      Catalogue catalogue = Catalogue.load();
      new Configuration(project, execution).check(rules, excludeRules, catalogue);
      checkParameters();
      Subject subject = subject();
      if (subject.isEmpty()) {
        getLog().info("Threadproof: nothing to scan here");
        return;
      }
      conclude(scan(subject, catalogue));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("Threadproof's configuration: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("Threadproof: " + e.getMessage(), e);
    }
  }

  /**
   * Looks at the goal's own parameters.
   *
   * @throws IllegalArgumentException with a line for the user when one of them is wrong
   */
  void checkParameters() {
    if (threads < 0) {
      throw new IllegalArgumentException("threads must not be negative, but is " + threads);
    }
  }

  private ScanReport scan(Subject subject, Catalogue catalogue) {
    ScanReport report =
        Scan.run(
            new ScanRequest(
                subject.classes(),
                subject.libraries(),
                subject.sources(),
                new RuleSelection(rules, excludeRules),
                jdk == 0 ? Runtime.version().feature() : jdk,
                false,
                threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
                base(),
                execution.getVersion()),
            catalogue,
            ProgressListener.NONE);
    ClassPatterns wanted = new ClassPatterns(includes, excludes);
    List<Result> kept =
        report.results().stream().filter(result -> wanted.test(result.finding())).toList();
    return new ScanReport(
        report.version(),
        subject.names(),
        report.rules(),
        kept,
        Stream.of(report.diagnostics(), subject.problems()).flatMap(List::stream).toList(),
        report.limits(),
        report.classes());
  }

  /**
   * Ends the goal when something could not be analysed.
   *
   * @throws MojoFailureException unless the user lets it pass
   */
  void refuseIncomplete(ScanReport report) throws MojoFailureException {
    if (!report.incomplete()) {
      return;
    }
    String message =
        report.diagnostics().stream()
            .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
            .findFirst()
            .map(d -> "Threadproof could not analyse everything: " + d.line())
            .orElseThrow();
    if (failOnIncomplete) {
      throw new MojoFailureException(
          message + " (-Dthreadproof.failOnIncomplete=false lets this pass)");
    }
    getLog().warn(message);
  }

  boolean includeTests() {
    return includeTests;
  }

  Path outputDirectory() {
    return outputDirectory.toPath();
  }

  MavenProject project() {
    return project;
  }

  MavenSession session() {
    return session;
  }

  MojoExecution execution() {
    return execution;
  }
}
