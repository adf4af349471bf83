package dev.threadproof.cli;

import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.baseline.Baseline;
import dev.threadproof.report.baseline.BaselineException;
import dev.threadproof.report.baseline.BaselineMatch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What a scan does with the file of known findings.
 *
 * @param file empty when there is none
 * @param mode what may be done to the file
 */
record BaselineUse(Optional<Path> file, Mode mode) {

  /** What may be done to the file. */
  enum Mode {
    /** It stays as it is. */
    READ,
    /** Debt that was mended is taken out of it. */
    SHRINK,
    /** All that is found goes into it. */
    WRITE
  }

  /** A report, with known findings marked, and what it was held against. */
  record Marked(ScanReport report, Baseline baseline, Optional<BaselineMatch> match) {}

  /**
   * Reads the file before anything is done. A file to be written need not exist.
   *
   * @throws BaselineException when it cannot be used
   */
  Baseline read() throws BaselineException {
    boolean fresh = file.isEmpty() || (mode == Mode.WRITE && !Files.exists(file.get()));
    return fresh ? Baseline.EMPTY : Baseline.read(file.get());
  }

  Marked mark(Baseline baseline, ScanReport report) {
    if (file.isEmpty()) {
      return new Marked(report, baseline, Optional.empty());
    }
    Baseline known =
        mode == Mode.WRITE && !report.incomplete() ? baseline.renewed(report) : baseline;
    BaselineMatch match = known.match(report, shortName());
    return new Marked(match.report(), known, Optional.of(match));
  }

  /**
   * Brings the file up to date and says what was done.
   *
   * @return false when the file should have been written and was not
   */
  boolean finish(Marked marked, PrintStream err, boolean quiet) throws IOException {
    if (file.isEmpty() || marked.match().isEmpty()) {
      return true;
    }
    if (mode == Mode.WRITE) {
      return write(marked, err, quiet);
    }
    BaselineMatch match = marked.match().get();
    if (!match.gone().isEmpty()) {
      shrink(match, err, quiet);
    }
    if (!match.idle().isEmpty() && !quiet) {
      tell(
          err,
          "%d accepted finding%s no longer found (first: %s); the entries can go",
          match.idle().size(),
          match.idle().size() == 1 ? " is" : "s are",
          match.idle().get(0).title());
    }
    return true;
  }

  private boolean write(Marked marked, PrintStream err, boolean quiet) throws IOException {
    if (marked.report().incomplete()) {
      tell(err, "not written, because the scan was incomplete; mend what is said above first");
      return false;
    }
    marked.baseline().write(file.orElseThrow());
    if (!quiet) {
      tell(
          err,
          "written: %d finding%s as debt, %d accepted; commit the file",
          marked.baseline().debt().size(),
          marked.baseline().debt().size() == 1 ? "" : "s",
          marked.baseline().accepted().size());
    }
    return true;
  }

  private void shrink(BaselineMatch match, PrintStream err, boolean quiet) throws IOException {
    int gone = match.gone().size();
    String what = gone + (gone == 1 ? " finding is" : " findings are") + " no longer there";
    if (mode == Mode.SHRINK && match.canShrink()) {
      match.shrunk().write(file.orElseThrow());
      if (!quiet) {
        tell(err, "%s and taken out; commit the file", what);
      }
    } else if (match.canShrink() && !quiet) {
      tell(
          err,
          "%s (first: %s); run a scan with --baseline and commit the file",
          what,
          match.gone().get(0).title());
    }
  }

  private void tell(PrintStream err, String message, Object... values) {
    err.println(
        "threadproof: baseline " + name() + ": " + String.format(Locale.ROOT, message, values));
  }

  /** Without its directory: a report says nothing of the machine. */
  private String shortName() {
    return String.valueOf(file.orElseThrow().getFileName());
  }

  private String name() {
    return file.orElseThrow().toString().replace('\\', '/');
  }
}
