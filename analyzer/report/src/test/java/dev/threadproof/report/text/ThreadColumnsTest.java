package dev.threadproof.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThreadColumnsTest {

  private static final ThreadSide SHORT = side("thread A", "A.run", step("A", 9, "takes x"));
  private static final ThreadSide LONG =
      side(
          "thread B",
          "timer → Pool.evict",
          step("Pool$Evictor", 1104, "takes the monitor of the pool"),
          step("Pool$Evictor", 88, "wants x, which thread A holds as long as it runs"));

  @Test
  void aNarrowThreadLeavesItsRoomToTheOther() {
    assertThat(text(98, SHORT, LONG))
        .isEqualTo(
            """
              thread A   A.run    thread B   timer → Pool.evict
              9  takes x          in Pool$Evictor.run
                                  1104  takes the monitor of the pool
                                    88  wants x, which thread A holds as long as it runs
            """);
  }

  @Test
  void threeThreadsStandSideBySideToo() {
    assertThat(text(110, SHORT, SHORT, LONG))
        .startsWith("  thread A   A.run    thread A   A.run    thread B   timer → Pool.evict\n");
  }

  @Test
  void whatDoesNotFitIsSetOneUnderTheOther() {
    assertThat(text(50, SHORT, LONG))
        .isEqualTo(
            """
              thread A   A.run
              9  takes x

              thread B   timer → Pool.evict
              in Pool$Evictor.run
              1104  takes the monitor of the pool
                88  wants x, which thread A holds as long as
                    it runs
            """);
  }

  @Test
  void originsOfDifferentLengthLetTheStepsStartInOneRow() {
    ThreadSide wordy =
        side("thread A", "one two three ".repeat(9) + "→ A.run", step("A", 9, "takes x"));
    assertThat(text(110, wordy, SHORT).lines().filter(line -> line.contains("takes x")))
        .singleElement()
        .asString()
        .matches(".*takes x.*takes x");
  }

  @Test
  void aStepWithoutALineHasNoNumber() {
    assertThat(text(80, side("thread A", "A.run", step("A", 0, "takes x"))))
        .isEqualTo("  thread A   A.run\n    takes x\n");
  }

  @Test
  void noThreadIsNoLine() {
    assertThat(text(80)).isEmpty();
  }

  private static ThreadSide side(String name, String origin, Step... steps) {
    return new ThreadSide(name, origin, List.of(steps));
  }

  private static Step step(String type, int line, String action) {
    String file = type.replaceAll("\\$.*", "") + ".java";
    return new Step(new Location("p." + type, "run()", "()V", "p/" + file, line), action);
  }

  private static String text(int width, ThreadSide... threads) {
    return new ThreadColumns(List.of(threads), width)
        .lines().stream().map(line -> line.render(false) + "\n").collect(Collectors.joining());
  }
}
