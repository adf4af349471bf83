package dev.threadproof.report.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.Reports;
import dev.threadproof.report.XmlSchemas;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CheckstyleReportTest {

  static Stream<ScanReport> reports() {
    return Stream.of(
        Reports.clean(), Reports.several(), Reports.incomplete(), Reports.odd(), Reports.many(50));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyReportIsValid(ScanReport report) {
    assertThat(document(report).getDocumentElement().getTagName()).isEqualTo("checkstyle");
  }

  @Test
  void findingsStandInTheirFilesAndAcceptedOnesAreLeftOut() {
    Document document = document(Reports.incomplete());

    assertThat(attributes(document, "file", "name"))
        .containsExactly(
            "app.jar!/a/B.class",
            "bank/Audit.java",
            "bank/Bank.java",
            "src/main/java/bank/Bank.java");
    assertThat(attributes(document, "error", "severity"))
        .containsExactly("error", "warning", "info", "error");
    assertThat(attributes(document, "error", "line")).containsExactly("1", "1", "51", "18");
    assertThat(attributes(document, "error", "source")).contains("threadproof.InstanceOrderCycle");
    assertThat(attributes(document, "error", "message"))
        .anyMatch(message -> message.contains("\nMend: take the two locks"));
  }

  private static Document document(ScanReport report) {
    return XmlSchemas.valid(
        "checkstyle/checkstyle.xsd", Reports.written(CheckstyleReport::write, report));
  }

  private static Stream<String> attributes(Document document, String element, String name) {
    NodeList nodes = document.getElementsByTagName(element);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> ((Element) nodes.item(i)).getAttribute(name));
  }
}
