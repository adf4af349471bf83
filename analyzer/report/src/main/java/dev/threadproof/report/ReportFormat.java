package dev.threadproof.report;

import dev.threadproof.engine.finding.ScanReport;
import java.io.IOException;
import java.io.Writer;

/** Writes a whole report in one format; the same report gives the same characters every time. */
@FunctionalInterface
public interface ReportFormat {

  /**
   * Writes the report, with {@code \n} as line end and after the last line.
   *
   * @param out flushed, not closed; encode it as UTF-8
   * @throws IOException when {@code out} does
   */
  void write(ScanReport report, Writer out) throws IOException;
}
