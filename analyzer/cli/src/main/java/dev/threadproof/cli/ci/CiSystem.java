package dev.threadproof.cli.ci;

import dev.threadproof.cli.option.Output;
import dev.threadproof.report.FormatName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a job runs. */
public enum CiSystem {
  /** Annotations in the log; SARIF for code scanning. */
  GITHUB("GitHub Actions", "GITHUB_ACTIONS", Output.of(FormatName.GITHUB)),
  /** A Code Quality report and a test suite for the merge request. */
  GITLAB(
      "GitLab CI",
      "GITLAB_CI",
      Output.TEXT,
      Output.of(FormatName.GITLAB, Path.of("gl-code-quality-report.json")),
      Output.of(FormatName.JUNIT, Path.of("threadproof-junit.xml"))),
  /** A test suite for everybody, Checkstyle's XML for the Warnings plugin. */
  JENKINS(
      "Jenkins",
      "JENKINS_URL",
      Output.TEXT,
      Output.of(FormatName.JUNIT, Path.of("threadproof-junit.xml")),
      Output.of(FormatName.CHECKSTYLE, Path.of("threadproof-checkstyle.xml"))),
  /** Any other, or none. */
  OTHER("no CI system that is known", "", Output.TEXT);

  private static final List<Output> ALWAYS =
      List.of(
          Output.of(FormatName.SARIF, Path.of("threadproof.sarif")),
          Output.of(FormatName.HTML, Path.of("threadproof.html")));

  private final String title;
  private final String variable;
  private final List<Output> outputs;

  CiSystem(String title, String variable, Output... outputs) {
    this.title = title;
    this.variable = variable;
    this.outputs = List.of(outputs);
  }

  /** The system that these environment variables speak of. */
  public static CiSystem of(Map<String, String> environment) {
    return Stream.of(values())
        .filter(system -> system != OTHER && isSet(environment.get(system.variable)))
        .findFirst()
        .orElse(OTHER);
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** The reports that a job writes, in the directory it works in. */
  public List<Output> outputs() {
    return Stream.concat(outputs.stream(), ALWAYS.stream()).toList();
  }

  /** A file that the job may append Markdown to, for the page of its run. */
  public Optional<Path> summaryFile(Map<String, String> environment) {
    return this == GITHUB
        ? Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
            .filter(name -> !name.isBlank())
            .map(Path::of)
        : Optional.empty();
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isBlank() && !value.equals("false");
  }
}
