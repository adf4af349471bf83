package dev.threadproof.report;

import dev.threadproof.report.checkstyle.CheckstyleReport;
import dev.threadproof.report.github.Annotations;
import dev.threadproof.report.github.StepSummary;
import dev.threadproof.report.gitlab.GitlabReport;
import dev.threadproof.report.html.HtmlReport;
import dev.threadproof.report.json.JsonReport;
import dev.threadproof.report.junit.JunitReport;
import dev.threadproof.report.sarif.SarifReport;
import dev.threadproof.report.text.TextOptions;
import dev.threadproof.report.text.TextReport;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats that a report can be written in, by the name the user gives. */
public enum FormatName {
  /** For a terminal; the only format that looks at {@link TextOptions}. */
  TEXT,
  /** Threadproof's own versioned format, described in this module's README. */
  JSON,
  /** SARIF 2.1.0. */
  SARIF,
  /** One page for a browser, with everything in it. */
  HTML,
  /** Annotations of a GitHub Actions job. */
  GITHUB,
  /** Markdown for the summary of a GitHub Actions step. */
  GITHUB_SUMMARY,
  /** GitLab's Code Quality report. */
  GITLAB,
  /** A test suite, in JUnit's XML. */
  JUNIT,
  /** Checkstyle's XML. */
  CHECKSTYLE;

  /**
   * The format with that name, in any case.
   *
   * @throws IllegalArgumentException with a line for the user that lists the names, when there is
   *     none
   */
  public static FormatName of(String name) {
    for (FormatName format : values()) {
      if (format.id().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "unknown report format '" + name + "'; the formats are " + names());
  }

  /** The name as the user writes it, e.g. {@code sarif}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A writer of this format. */
  public ReportFormat format(TextOptions options) {
    return switch (this) {
      case TEXT -> new TextReport(options)::write;
      case JSON -> JsonReport::write;
      case SARIF -> SarifReport::write;
      case HTML -> HtmlReport::write;
      case GITHUB -> Annotations::write;
      case GITHUB_SUMMARY -> StepSummary::write;
      case GITLAB -> GitlabReport::write;
      case JUNIT -> JunitReport::write;
      case CHECKSTYLE -> CheckstyleReport::write;
    };
  }

  private static String names() {
    return Arrays.stream(values()).map(FormatName::id).collect(Collectors.joining(", "));
  }
}
