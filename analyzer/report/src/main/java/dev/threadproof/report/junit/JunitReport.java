package dev.threadproof.report.junit;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Level;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.prose.Prose;
import dev.threadproof.report.summary.Summary;
import dev.threadproof.report.xml.XmlStream;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes one suite. An error or warning is a failed test, a note a passed one with output, a
 * finding that does not count a skipped one; a rule that found nothing is a passed test, and a
 * target that could not be analysed a test with an error. Times are 0: the report of the same input
 * is always the same.
 */
public final class JunitReport {

  private static final String NAME = "threadproof";

  private final ScanReport report;
  private final Summary summary;

  private JunitReport(ScanReport report) {
    this.report = report;
    this.summary = Summary.of(report);
  }

  /** Writes the whole report; what the contract of a report format says holds here. */
  public static void write(ScanReport report, Writer out) throws IOException {
    XmlStream.document(out, new JunitReport(report)::suites);
  }

  private void suites(XmlStream xml) throws IOException {
    List<RuleDescriptor> silent = silent();
    String[] counts = {
      "name", NAME,
      "tests", Integer.toString(report.results().size() + silent.size() + summary.failures()),
      "failures", Integer.toString(summary.errors() + summary.warnings()),
      "errors", Integer.toString(summary.failures()),
      "skipped", Integer.toString(summary.suppressed()),
      "time", "0"
    };
    xml.element("testsuites", all -> all.element("testsuite", s -> tests(s, silent), counts));
  }

  private void tests(XmlStream xml, List<RuleDescriptor> silent) throws IOException {
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        test(xml, NAME, diagnostic.input(), test -> incomplete(test, diagnostic));
      }
    }
    for (Result result : report.results()) {
      Finding finding = result.finding();
      String name =
          finding.rule()
              + " in "
              + finding.location().shortName()
              + " ["
              + finding.fingerprint().substring(0, 6)
              + "]";
      test(xml, finding.location().className(), name, test -> outcome(test, result));
    }
    for (RuleDescriptor rule : silent) {
      xml.empty("testcase", "classname", NAME, "name", rule.id(), "time", "0");
    }
  }

  /** Rules with no finding: without them the report of a clean program would be an empty suite. */
  private List<RuleDescriptor> silent() {
    Set<String> found =
        report.results().stream().map(r -> r.finding().rule()).collect(Collectors.toSet());
    return report.rules().stream().filter(rule -> !found.contains(rule.id())).toList();
  }

  private static void test(XmlStream xml, String type, String name, XmlStream.Body body)
      throws IOException {
    xml.element("testcase", body, "classname", type, "name", name, "time", "0");
  }

  private static void outcome(XmlStream xml, Result result) throws IOException {
    Finding finding = result.finding();
    String text =
        Prose.where(result, finding.location()) + "\n" + String.join("\n", Prose.lines(result));
    if (result.suppression().isPresent()) {
      String reason = result.suppression().get().reason();
      String where = result.suppression().get().where();
      xml.empty("skipped", "message", reason.isEmpty() ? where : where + ": " + reason);
    } else if (result.level() == Level.NOTE) {
      xml.text("system-out", text);
    } else {
      xml.text("failure", text, "message", finding.message(), "type", finding.rule());
    }
  }

  private static void incomplete(XmlStream xml, Diagnostic diagnostic) throws IOException {
    xml.text("error", diagnostic.line(), "message", diagnostic.reason(), "type", "incomplete");
  }
}
