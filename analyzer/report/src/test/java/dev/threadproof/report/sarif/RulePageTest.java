package dev.threadproof.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.report.Reports;
import org.junit.jupiter.api.Test;

class RulePageTest {

  private final RulePage page = new RulePage(Reports.ORDER.page());

  @Test
  void losesItsMarksInPlainText() {
    assertThat(page.plain())
        .isEqualTo(
            """
            InstanceOrderCycle

            Two threads that call the method with swapped arguments
            block each other; see LockOrderCycle.

                void transfer(Account a, Account b) { a.lock(); b.lock(); }""");
  }

  @Test
  void itsFirstParagraphIsOneLine() {
    assertThat(page.firstParagraph())
        .contains(
            "Two threads that call the method with swapped arguments block each other;"
                + " see LockOrderCycle.");
  }

  @Test
  void aPageOfCodeHasNoFirstParagraph() {
    assertThat(new RulePage("# Title\n\n```java\nx();\n```\nafter").firstParagraph()).isEmpty();
  }

  @Test
  void starsAndBracketsThatAreNoMarksStay() {
    assertThat(new RulePage("this.accounts.* and a[0] and 2 ** 3").plain())
        .isEqualTo("this.accounts.* and a[0] and 2 ** 3");
  }
}
