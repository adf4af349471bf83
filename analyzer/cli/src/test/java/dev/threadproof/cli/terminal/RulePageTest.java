package dev.threadproof.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePageTest {

  private static final String PAGE =
      """
      # LockLeak

      A lock is taken and,
      on some path, not given back.

      - first point that is long enough to be wrapped
      - second

      ```java
      lock.lock();

        work();
      ```
      """;

  @Test
  void fillsProseAndLeavesCodeAlone() {
    assertThat(RulePage.render(PAGE, 30, false))
        .isEqualTo(
            """
            LockLeak
            --------

            A lock is taken and, on some
            path, not given back.

            - first point that is long
              enough to be wrapped
            - second

                lock.lock();

                  work();
            """);
  }

  @Test
  void coloursHeadingsOnly() {
    String page = RulePage.render(PAGE, 30, true);

    assertThat(page).startsWith("\u001b[1mLockLeak\u001b[0m\n\nA lock").doesNotContain("---");
  }

  @Test
  void doesNotBreakAWordThatIsWiderThanTheTerminal() {
    assertThat(RulePage.render("a " + "x".repeat(50) + " b", 20, false))
        .isEqualTo("a\n" + "x".repeat(50) + "\nb\n");
  }
}
