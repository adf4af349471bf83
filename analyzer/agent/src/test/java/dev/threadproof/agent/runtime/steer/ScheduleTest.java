package dev.threadproof.agent.runtime.steer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  @Test
  void theSameSeedDecidesTheSame() {
    assertThat(decisions(7)).isEqualTo(decisions(7));
    assertThat(decisions(7)).isNotEqualTo(decisions(8));
  }

  @Test
  void theFirstArrivalsAreHeldWhateverTheSeed() {
    for (long seed = 0; seed < 50; seed++) {
      Schedule schedule = new Schedule(seed);
      assertThat(IntStream.range(0, 4)).allMatch(arrival -> schedule.holds(3, arrival));
    }
  }

  @Test
  void laterArrivalsAreHeldNowAndThen() {
    Schedule schedule = new Schedule(1);

    long held = IntStream.range(0, 1000).filter(arrival -> schedule.holds(3, arrival)).count();

    assertThat(held).isBetween(10L, 100L);
  }

  @Test
  void pausesAreBoundedAndDiffer() {
    Schedule schedule = new Schedule(1);
    int[] millis = IntStream.range(0, 50).map(i -> schedule.millis(3, i, 100)).toArray();

    assertThat(IntStream.of(millis)).allMatch(m -> m >= 50 && m <= 100);
    assertThat(IntStream.of(millis).distinct().count()).isGreaterThan(10);
  }

  private static String decisions(long seed) {
    Schedule schedule = new Schedule(seed);
    StringBuilder text = new StringBuilder();
    for (int arrival = 0; arrival < 100; arrival++) {
      text.append(schedule.holds(1, arrival)).append(schedule.millis(1, arrival, 100));
    }
    return text.toString();
  }
}
