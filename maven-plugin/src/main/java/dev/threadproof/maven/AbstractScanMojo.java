package dev.threadproof.maven;

import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.maven.project.ClassPatterns;
import dev.threadproof.maven.project.Subject;
import dev.threadproof.rules.Catalogue;
import dev.threadproof.scan.CachedScan;
import dev.threadproof.scan.RuleSelection;
import dev.threadproof.scan.ScanRequest;
import dev.threadproof.scan.cache.ReportCache;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The order of work of all goals that scan: look whether the configuration is right, find out what
 * to scan, scan, keep what the build wants to hear of, and hand it to the goal.
 */
abstract class AbstractScanMojo extends AbstractMojo {

  private static final String BASELINE = "threadproof-baseline.json";

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

  /**
   * The file with the findings that the team knows of. When not given, {@code
   * threadproof-baseline.json} beside the POM, if it is there.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.baselineFile")
  private @Nullable File baselineFile;

  /**
   * Where reports are kept, for builds in which nothing has changed since.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "threadproof.cacheDirectory",
      defaultValue = "${project.build.directory}/threadproof-cache")
  private File cacheDirectory = new File("target/threadproof-cache");

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** How much of the build this goal looks at. */
  abstract Scope scope();

  /**
   * Does with the report what the goal is for.
   *
   * @param report all findings, those included that nobody wants to hear of
   * @param wanted what the build wants to hear of
   */
  abstract void conclude(ScanReport report, Predicate<Result> wanted)
      throws IOException, MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Catalogue catalogue = Catalogue.load();
      Subject subject = subject(catalogue);
      if (subject.isEmpty()) {
        return;
      }
      ClassPatterns wanted = new ClassPatterns(includes, excludes);
      conclude(scan(subject, catalogue), result -> wanted.test(result.finding()));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("Threadproof's configuration: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("Threadproof: " + e.getMessage(), e);
    }
  }

  /** What is to be scanned; when it is empty, the log says why. */
  private Subject subject(Catalogue catalogue) {
    if (skip) {
      getLog().info("Threadproof is skipped");
      return scope().subject(true).orElse(Subject.NONE);
    }
    new Configuration(project, execution).check(rules, excludeRules, catalogue);
    checkParameters();
    Optional<Subject> subject = scope().subject(false);
    if (subject.filter(Subject::isEmpty).isPresent()) {
      getLog().info("Threadproof: nothing to scan here");
    }
    return subject.orElse(Subject.NONE);
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
    ScanRequest request =
        new ScanRequest(
            subject.classes(),
            subject.libraries(),
            subject.sources(),
            new RuleSelection(rules, excludeRules),
            jdk == 0 ? Runtime.version().feature() : jdk,
            false,
            threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
            scope().base(),
            execution.getVersion());
    ReportCache cache = new ReportCache(scope().directory(cacheDirectory.toPath()));
    ScanReport report =
        new CachedScan(cache, List.of()).run(request, catalogue, ProgressListener.NONE);
    return new ScanReport(
        report.version(),
        subject.names(),
        report.rules(),
        report.results(),
        Stream.of(report.diagnostics(), subject.problems()).flatMap(List::stream).toList(),
        report.limits(),
        report.classes(),
        report.hashes());
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
    refuse(message);
  }

  /**
   * Ends the goal because its result would not be complete.
   *
   * @throws MojoFailureException unless the user lets it pass
   */
  final void refuse(String message) throws MojoFailureException {
    if (failOnIncomplete) {
      throw new MojoFailureException(
          message + " (-Dthreadproof.failOnIncomplete=false lets this pass)");
    }
    getLog().warn(message);
  }

  /**
   * The file that the team keeps known findings in.
   *
   * @return what the configuration says, else the usual name beside the POM
   */
  final Path baselineFile() {
    return baselineFile != null ? baselineFile.toPath() : scope().base().resolve(BASELINE);
  }

  /** Whether there should be such a file because the configuration names one. */
  final boolean namesBaseline() {
    return baselineFile != null;
  }

  /** A path as the log shows it: relative to where the build is, with slashes. */
  final String shown(Path file) {
    Path base = scope().base();
    Path shown = file.startsWith(base) ? base.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  boolean includeTests() {
    return includeTests;
  }

  Path outputDirectory() {
    return scope().directory(outputDirectory.toPath());
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
