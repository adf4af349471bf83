package dev.threadproof.report.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.Reports;
import dev.threadproof.report.XmlSchemas;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitReportTest {

  static Stream<ScanReport> reports() {
    return Stream.of(
        Reports.clean(), Reports.several(), Reports.incomplete(), Reports.odd(), Reports.many(50));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyReportIsValidAndItsCountsAreTrue(ScanReport report) {
    Document document = document(report);
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);

    assertThat(suite.getAttribute("tests")).isEqualTo(count(document, "testcase"));
    assertThat(suite.getAttribute("failures")).isEqualTo(count(document, "failure"));
    assertThat(suite.getAttribute("errors")).isEqualTo(count(document, "error"));
    assertThat(suite.getAttribute("skipped")).isEqualTo(count(document, "skipped"));
    assertThat(count(document, "testcase")).isNotEqualTo("0");
  }

  @Test
  void eachKindOfFindingIsAnOutcomeOfItsOwn() {
    Document document = document(Reports.incomplete());

    assertThat(count(document, "failure")).isEqualTo("2");
    assertThat(count(document, "skipped")).isEqualTo("1");
    assertThat(count(document, "system-out")).isEqualTo("1");
    assertThat(document.getElementsByTagName("error").item(0).getTextContent())
        .isEqualTo("app.jar!/a/B.class: truncated class file; skipped");
    assertThat(document.getElementsByTagName("failure").item(0).getTextContent())
        .startsWith("src/main/java/bank/Bank.java:18\nTwo transfers")
        .contains("\n  takes a.lock (bank/Bank.java:17)\n")
        .contains("\nMend: take the two locks");
  }

  @Test
  void theSchemaIsHeld() {
    assertThatThrownBy(() -> XmlSchemas.valid("junit/junit.xsd", "<testsuites/>"))
        .isInstanceOf(AssertionError.class);
  }

  private static Document document(ScanReport report) {
    return XmlSchemas.valid("junit/junit.xsd", Reports.written(JunitReport::write, report));
  }

  private static String count(Document document, String element) {
    return Integer.toString(document.getElementsByTagName(element).getLength());
  }
}
