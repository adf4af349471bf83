package dev.threadproof.report;

import dev.threadproof.engine.finding.ScanReport;
import java.io.IOException;
import java.io.Writer;

/** Writes a report. */
@FunctionalInterface
public interface ReportFormat {
  void write(ScanReport report, Writer out) throws IOException;
}
