package dev.threadproof.maven.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SightingTest {

  @Test
  void aRaceProvesAFindingAboutItsFieldAtOneOfItsLines() {
    Sighting race = new Sighting(finding("UnguardedSharedField", "shop.Till#sold", 9, 14));

    assertThat(race.shows(finding("InconsistentGuard", "shop.Till#sold", 14, 20))).isTrue();
    assertThat(race.shows(finding("InconsistentGuard", "shop.Till#open", 14, 20))).isFalse();
    assertThat(race.shows(finding("InconsistentGuard", "shop.Till#sold", 20, 14))).isFalse();
  }

  @Test
  void aDeadlockProvesACycleOnlyWhenEveryThreadWasThere() {
    Sighting deadlock = new Sighting(finding("LockOrderCycle", "seen", 5, 6, 7));

    assertThat(deadlock.shows(finding("InstanceOrderCycle", "locks", 6, 6))).isTrue();
    assertThat(deadlock.shows(finding("LockOrderCycle", "locks", 6, 8))).isFalse();
    assertThat(deadlock.shows(finding("LockLeak", "locks", 6, 6))).isFalse();
  }

  /** A finding at the first line, whose threads end at the lines. */
  private static Finding finding(String rule, String about, int... lines) {
    List<ThreadSide> sides =
        IntStream.of(lines)
            .mapToObj(line -> new ThreadSide("thread", "", List.of(new Step(at(line), "acts"))))
            .toList();
    return new Finding(
        rule,
        Confidence.PROVEN,
        at(lines[0]),
        "message",
        sides,
        List.of(),
        "",
        "",
        List.of(about, "value"));
  }

  private static Location at(int line) {
    return new Location("shop.Till", "run()", "()V", "shop/Till.java", line);
  }
}
