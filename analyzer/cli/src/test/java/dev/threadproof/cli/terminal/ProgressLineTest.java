package dev.threadproof.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();
  private final ProgressLine line =
      new ProgressLine(new PrintStream(shown, true, StandardCharsets.UTF_8), 20, clock::get);

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  private void pass(long millis) {
    clock.addAndGet(millis * 1_000_000);
  }

  @Test
  void isRewrittenInPlaceAndErased() {
    line.progress("facts", 10, 1500);
    pass(100);
    line.progress("rules", 0, 0);
    line.close();

    assertThat(shown())
        .isEqualTo("\rfacts 10/1,500" + "\rrules" + " ".repeat(9) + "\r     " + "\r");
  }

  @Test
  void isUpdatedAtMostTenTimesASecond() {
    for (int i = 0; i < 1000; i++) {
      line.progress("facts", i, 1000);
      pass(1);
    }

    assertThat(shown().chars().filter(c -> c == '\r')).hasSize(10);
  }

  @Test
  void neverReachesTheLastColumn() {
    line.progress("a phase with a long name", 1, 2);

    assertThat(shown()).isEqualTo("\ra phase with a long");
  }

  @Test
  void leavesNothingWhenNothingWasShown() {
    line.close();

    assertThat(shown()).isEmpty();
  }
}
