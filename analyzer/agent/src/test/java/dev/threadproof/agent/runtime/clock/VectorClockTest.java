package dev.threadproof.agent.runtime.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorClockTest {

  @Test
  void anAccessKeepsItsParts() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      int slot = random.nextInt(Access.SLOTS);
      long time = 1 + (random.nextLong() & (Access.TIMES - 2));
      int site = random.nextInt(Access.SITES);
      long access = Access.of(Access.epoch(slot, time), site);
      assertThat(Access.slot(access)).isEqualTo(slot);
      assertThat(Access.time(access)).isEqualTo(time);
      assertThat(Access.site(access)).isEqualTo(site);
      assertThat(Access.epochOf(access)).isEqualTo(Access.epoch(slot, time));
    }
  }

  @Test
  void coversWhatWasReleasedAndNothingLater() {
    VectorClock clock = new VectorClock();
    clock.set(40, 7);
    assertThat(clock.covers(Access.of(Access.epoch(40, 7), 3))).isTrue();
    assertThat(clock.covers(Access.of(Access.epoch(40, 8), 3))).isFalse();
    assertThat(clock.covers(Access.of(Access.epoch(41, 1), 3))).isFalse();
    assertThat(clock.covers(Access.of(Access.epoch(900, 1), 3))).isFalse();
    assertThat(clock.covers(Access.NONE)).isTrue();
  }

  @Test
  void joinTakesTheLaterOfEach() {
    VectorClock one = new VectorClock();
    one.set(0, 5);
    one.set(1, 1);
    VectorClock two = one.copy();
    two.set(1, 9);
    two.set(70, 2);
    one.set(0, 6);
    one.join(two);
    assertThat(one.get(0)).isEqualTo(6);
    assertThat(one.get(1)).isEqualTo(9);
    assertThat(one.get(70)).isEqualTo(2);
    assertThat(two.get(0)).isEqualTo(5);
  }
}
