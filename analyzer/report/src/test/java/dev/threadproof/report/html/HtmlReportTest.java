package dev.threadproof.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.Reports;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s[^<>]*)?)>");
  private static final Set<String> VOID = Set.of("meta", "input");

  @Test
  void everythingThatAFindingSaysIsOnThePage() {
    assertThat(page(Reports.deadlock()))
        .contains("1 finding.")
        .contains("Two transfers in opposite directions can block each other for ever.")
        .contains("<h3>thread A</h3>")
        .contains("<h3>thread B</h3>")
        .contains("<mark>   18      to.lock.lock();\n</mark>")
        .contains("no common lock; the instances may be swapped")
        .contains("take the two locks in a fixed order");
  }

  @Test
  void thePageNeedsNothingElse() {
    assertThat(page(Reports.several()))
        .doesNotContainPattern("(src|href)=\"(?!#)")
        .doesNotContain("http:", "https:", "@import", "url(");
  }

  @Test
  void namesAreNoMarkup() {
    String page = page(Reports.odd());

    assertThat(page).contains("&quot;Odd&quot;&lt;T&gt;").contains("\\u001b[2J\\u202e");
    assertThat(page).doesNotContain("<T>", "\u001b", "\u202e");
  }

  @Test
  void tagsAreClosedInOrder() {
    for (ScanReport report :
        new ScanReport[] {Reports.clean(), Reports.incomplete(), Reports.odd(), Reports.many(30)}) {
      String body = page(report).replaceAll("(?s)<(style|script)>.*?</\\1>", "");
      Deque<String> open = new ArrayDeque<>();
      Matcher tag = TAG.matcher(body);
      while (tag.find()) {
        if (tag.group(1).isEmpty()) {
          if (!VOID.contains(tag.group(2))) {
            open.push(tag.group(2));
          }
        } else {
          assertThat(open.pop()).isEqualTo(tag.group(2));
        }
      }
      assertThat(open).isEmpty();
    }
  }

  @Test
  void anIncompleteScanDoesNotLookClean() {
    assertThat(page(Reports.clean())).contains("No finding that counts.").doesNotContain("bad\"");
    assertThat(page(Reports.incomplete()))
        .contains("<p class=\"verdict bad\">3 findings. The scan is incomplete: 1 inputs")
        .contains("<summary>Not analysed (1)</summary>");
  }

  @Test
  void aPageHasRoomForSoManyAndSaysHowManyMoreThereAre() {
    String page = page(Reports.many(2_100));

    assertThat(page.split("class=\"finding ", -1)).hasSize(HtmlReport.MOST + 1);
    assertThat(page).contains("100 more findings are not on this page");
  }

  private static String page(ScanReport report) {
    return Reports.written(HtmlReport::write, report);
  }
}
