package dev.threadproof.maven;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.maven.verdict.FailOn;
import dev.threadproof.maven.verdict.FindingLines;
import dev.threadproof.maven.verdict.Verdict;
import dev.threadproof.report.FormatName;
import dev.threadproof.report.text.TextOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that writes reports and tells the findings in the build's log. */
abstract class AbstractReportingMojo extends AbstractScanMojo {

  private static final int COLUMNS = 100;

  /**
   * Formats to report in, each to a file {@code threadproof…} in the output directory.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.formats", defaultValue = "html,text,json,sarif")
  private List<String> formats = List.of();

  /**
   * From which level on a finding counts against the build: {@code error}, {@code warning}, {@code
   * note} or {@code never}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.failOn", defaultValue = "warning")
  private String failOn = "warning";

  List<String> formats() {
    return formats;
  }

  /** Decides, when reports are written and findings told. */
  abstract void judge(Verdict verdict, String report) throws MojoFailureException;

  /** The report with what is known from runs; nothing is, unless the goal knows more. */
  ScanReport witnessed(ScanReport report) throws IOException, MojoFailureException {
    return report;
  }

  /** How many findings may count before the build fails. */
  int allowed() {
    return 0;
  }

  @Override
  void checkParameters() {
    super.checkParameters();
    FailOn.of(failOn);
    formats().forEach(FormatName::of);
  }

  @Override
  final void conclude(ScanReport all, Predicate<Result> wanted)
      throws IOException, MojoExecutionException, MojoFailureException {
    // Known findings are marked before any are left out: else those would seem mended.
    ScanReport known = new KnownFindings(this).mark(witnessed(all));
    ScanReport report = known.withResults(known.results().stream().filter(wanted).toList());
    Path written = write(report);
    Verdict verdict = Verdict.of(report, FailOn.of(failOn), allowed());
    tell(report);
    getLog().info("Threadproof: " + verdict.counts());
    refuseIncomplete(report);
    judge(verdict, shown(written));
  }

  /** Writes all formats, and returns the file that a person would read, or else the directory. */
  private Path write(ScanReport report) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.createDirectories(outputDirectory());
    for (String name : formats()) {
      FormatName format = FormatName.of(name);
      StringWriter text = new StringWriter();
      format.format(new TextOptions(false, COLUMNS, true)).write(report, text);
      Path file = outputDirectory().resolve(ReportFile.of(format));
      Files.writeString(file, text.toString());
      files.add(file);
    }
    return files.isEmpty() ? outputDirectory() : files.get(0);
  }

  private void tell(ScanReport report) {
    for (Result result : report.results()) {
      if (result.suppression().isEmpty()) {
        Consumer<String> log =
            switch (result.level()) {
              case ERROR -> getLog()::error;
              case WARNING -> getLog()::warn;
              case NOTE -> getLog()::info;
            };
        FindingLines.of(result).forEach(log);
      }
    }
    for (Diagnostic diagnostic : report.diagnostics()) {
      switch (diagnostic.severity()) {
        case ERROR -> getLog().error(diagnostic.line());
        case WARNING -> getLog().warn(diagnostic.line());
        case NOTE -> getLog().debug(diagnostic.line());
      }
    }
  }
}
