package dev.threadproof.maven;

import dev.threadproof.maven.verdict.Verdict;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Scans a module and writes its findings as a page, among the reports of the project's site, or
 * alone.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.SITE,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class ReportMojo extends AbstractReportingMojo implements MavenReport {

  /**
   * The site's directory.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "threadproof.reportDirectory",
      defaultValue = "${project.build.directory}/site")
  private File reportDirectory = new File("target/site");

  @Override
  Scope scope() {
    return new ModuleScope(this, List.of());
  }

  @Override
  List<String> formats() {
    return List.of("html");
  }

  @Override
  Path outputDirectory() {
    return reportDirectory.toPath().resolve("threadproof");
  }

  @Override
  void judge(Verdict verdict, String report) {
    getLog().info("Threadproof's report: " + report);
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  @SuppressWarnings("deprecation") // site plugins before the API's version 4 know nothing else
  public String getOutputName() {
    return "threadproof/threadproof";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Threadproof";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Unguarded shared state, leaked locks and lock-order deadlocks.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    reportDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return reportDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public boolean canGenerateReport() {
    return true;
  }
}
