package dev.threadproof.agent.runtime.steer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WriteLogTest {

  private final Track one = new Track(new Thread("one"));
  private final Track two = new Track(new Thread("two"));
  private final WriteLog log = new WriteLog();

  @Test
  void aWriteSinceIsSeenByTheOtherAlone() {
    long since = log.begun();
    log.done(one, log.begin());

    assertThat(log.wroteAnother(two, since)).isTrue();
    assertThat(log.wroteAnother(one, since)).isFalse();
  }

  @Test
  void aWriteThatBeganBeforeOrIsNotDoneIsNone() {
    long early = log.begin();
    long since = log.begun();
    log.done(one, early);
    log.begin();

    assertThat(log.wroteAnother(two, since)).isFalse();
  }

  @Test
  void ownWritesDoNotHideThoseOfOthers() {
    long since = log.begun();
    log.done(one, log.begin());
    log.done(two, log.begin());

    assertThat(log.wroteAnother(one, since)).isTrue();
    assertThat(log.wroteAnother(two, since)).isTrue();
  }

  @Test
  void anEarlierWriteThatIsDoneLaterCounts() {
    long since = log.begun();
    long first = log.begin();
    log.done(two, log.begin());
    log.done(one, first);

    assertThat(log.wroteAnother(two, since)).isTrue();
  }
}
