package dev.threadproof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.text.TextOptions;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatNameTest {

  @Test
  void aFormatIsFoundByItsNameInAnyCase() {
    assertThat(FormatName.of("sarif")).isEqualTo(FormatName.SARIF);
    assertThat(FormatName.of("Json")).isEqualTo(FormatName.JSON);
    assertThat(FormatName.of("github-summary")).isEqualTo(FormatName.GITHUB_SUMMARY);
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNamesThereAre() {
    assertThatThrownBy(() -> FormatName.of("xml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unknown report format 'xml'; the formats are text, json, sarif, html, github,"
                + " github-summary, gitlab, junit, checkstyle");
  }

  @ParameterizedTest
  @EnumSource
  void theSameReportGivesTheSameCharacters(FormatName name) {
    ReportFormat format = name.format(TextOptions.PLAIN);
    for (ScanReport report :
        List.of(Reports.clean(), Reports.incomplete(), Reports.odd(), Reports.many(30))) {
      assertThat(Reports.written(format, report))
          .isEqualTo(Reports.written(format, report))
          .endsWith("\n")
          .doesNotContain("\r");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLocaleMakesNoDifference(FormatName name) {
    ReportFormat format = name.format(TextOptions.PLAIN);
    String before = Reports.written(format, Reports.incomplete());
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      assertThat(Reports.written(format, Reports.incomplete())).isEqualTo(before);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theWriterIsFlushedAndLeftOpen(FormatName name) throws Exception {
    StringBuilder calls = new StringBuilder();
    Writer out =
        new StringWriter() {
          @Override
          public void flush() {
            calls.append("flush ");
          }

          @Override
          public void close() {
            calls.append("close ");
          }
        };
    name.format(TextOptions.PLAIN).write(Reports.deadlock(), out);
    assertThat(calls.toString()).contains("flush").doesNotContain("close");
  }
}
