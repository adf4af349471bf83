package dev.threadproof.maven;

import dev.threadproof.report.FormatName;

/** What a report's file is called, so that other tools recognise it. */
final class ReportFile {

  private ReportFile() {}

  static String of(FormatName format) {
    return switch (format) {
      case TEXT -> "threadproof.txt";
      case JSON -> "threadproof.json";
      case SARIF -> "threadproof.sarif";
      case HTML -> "threadproof.html";
      case GITHUB -> "threadproof-github.txt";
      case GITHUB_SUMMARY -> "threadproof-github.md";
      case GITLAB -> "threadproof-gitlab.json";
      case JUNIT -> "TEST-threadproof.xml";
      case CHECKSTYLE -> "threadproof-checkstyle.xml";
    };
  }
}
