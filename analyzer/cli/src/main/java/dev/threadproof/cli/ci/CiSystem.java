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
  GITHUB("GitHub Actions", "GITHUB_ACTIONS"),
  GITLAB("GitLab CI", "GITLAB_CI"),
  JENKINS("Jenkins", "JENKINS_URL"),
  /** Any other, or none. */
  OTHER("no CI system that is known", "");

  private static final Path JUNIT = Path.of("threadproof-junit.xml");

  private final String title;
  private final String variable;

  CiSystem(String title, String variable) {
    this.title = title;
    this.variable = variable;
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
    return Stream.concat(
            own(),
            Stream.of(
                Output.of(FormatName.SARIF, Path.of("threadproof.sarif")),
                Output.of(FormatName.HTML, Path.of("threadproof.html"))))
        .toList();
  }

  /** Beside SARIF and the page, which are of use everywhere. */
  private Stream<Output> own() {
    return switch (this) {
      case GITHUB -> Stream.of(Output.of(FormatName.GITHUB));
      case GITLAB ->
          Stream.of(
              Output.TEXT,
              Output.of(FormatName.GITLAB, Path.of("gl-code-quality-report.json")),
              Output.of(FormatName.JUNIT, JUNIT));
      case JENKINS ->
          Stream.of(
              Output.TEXT,
              Output.of(FormatName.JUNIT, JUNIT),
              Output.of(FormatName.CHECKSTYLE, Path.of("threadproof-checkstyle.xml")));
      case OTHER -> Stream.of(Output.TEXT);
    };
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
